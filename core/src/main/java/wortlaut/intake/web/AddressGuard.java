package wortlaut.intake.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells the addresses of the public Internet from all others, by IANA's registries of
 * special-purpose addresses (RFC 6890 and its updates). A page is fetched only from public ones, so
 * that no link leads into the reader's own network.
 */
final class AddressGuard {
  /** A block of addresses: those whose first {@code bits} are those of {@code start}. */
  private record Block(byte[] start, int bits) {
    static Block of(int bits, int... bytes) {
      byte[] start = new byte[bytes.length];
      for (int i = 0; i < bytes.length; i++) {
        start[i] = (byte) bytes[i];
      }
      return new Block(start, bits);
    }

    boolean has(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        int shift = 7 - bit % 8;
        int expected = bit / 8 < start.length ? start[bit / 8] >> shift & 1 : 0;
        if ((address[bit / 8] >> shift & 1) != expected) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Block> NOT_PUBLIC_4 =
      List.of(
          Block.of(8, 0), // this network
          Block.of(8, 10), // private
          Block.of(10, 100, 64), // shared by carriers' customers
          Block.of(8, 127), // loopback
          Block.of(16, 169, 254), // link-local, cloud metadata
          Block.of(12, 172, 16), // private
          Block.of(24, 192, 0, 0), // protocol assignments
          Block.of(24, 192, 0, 2), // documentation
          Block.of(24, 192, 88, 99), // 6to4 relays
          Block.of(16, 192, 168), // private
          Block.of(15, 198, 18), // benchmarks
          Block.of(24, 198, 51, 100), // documentation
          Block.of(24, 203, 0, 113), // documentation
          Block.of(4, 224), // multicast
          Block.of(4, 240)); // reserved, broadcast

  /** The only block of IPv6 from which public addresses are given out. */
  private static final Block GLOBAL_6 = Block.of(3, 0x20);

  private static final List<Block> NOT_PUBLIC_6 =
      List.of(
          Block.of(23, 0x20, 0x01, 0), // protocol assignments, Teredo (which carries IPv4)
          Block.of(32, 0x20, 0x01, 0x0d, 0xb8), // documentation
          Block.of(16, 0x20, 0x02), // 6to4, which carries IPv4
          Block.of(20, 0x3f, 0xff, 0)); // documentation

  private AddressGuard() {}

  /** Whether an address belongs to the public Internet. IPv4 mapped into IPv6 counts as IPv4. */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? NOT_PUBLIC_4.stream().noneMatch(block -> block.has(bytes))
        : GLOBAL_6.has(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.has(bytes));
  }
}
