package wortlaut.intake.web;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import wortlaut.intake.error.ErrorCode;
import wortlaut.intake.error.IntakeException;

/** Addresses of pages: what they must look like and where they may lead. */
final class PageAddress {
  private PageAddress() {}

  /**
   * The address as it is sent: http or https with a host, in ASCII, without a fragment.
   *
   * @throws IntakeException if it is not such an address ({@code W121})
   */
  static URI parse(String address) throws IntakeException {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https")) {
        throw new IntakeException(ErrorCode.BAD_URL, "only http and https are fetched");
      }
      String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
      if (authority.indexOf('@') >= 0) {
        throw new IntakeException(ErrorCode.BAD_URL, "it holds a user name or password");
      }
      String host = uri.getHost() == null ? IDN.toASCII(authority) : authority;
      String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      URI ascii = new URI(new URI(scheme + "://" + host + path + query).toASCIIString());
      if (ascii.getHost() == null) {
        throw new IntakeException(ErrorCode.BAD_URL, "it names no host");
      }
      return ascii;
    } catch (URISyntaxException e) {
      throw new IntakeException(ErrorCode.BAD_URL, e.getReason());
    } catch (IllegalArgumentException e) {
      throw new IntakeException(ErrorCode.BAD_URL, "its host is not a name");
    }
  }

  /**
   * Refuses addresses that lead into a private network. All addresses of the host must be public.
   *
   * @throws IntakeException if one is not ({@code W122}) or there is none ({@code W123})
   */
  static void check(URI uri, boolean allowPrivate) throws IntakeException {
    try {
      for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
        if (!allowPrivate && !AddressGuard.isPublic(address)) {
          String detail = uri.getHost() + " is " + address.getHostAddress();
          throw new IntakeException(ErrorCode.PRIVATE_ADDRESS, detail);
        }
      }
    } catch (UnknownHostException e) {
      throw new IntakeException(ErrorCode.UNREACHABLE, "no such host: " + uri.getHost());
    }
  }
}
