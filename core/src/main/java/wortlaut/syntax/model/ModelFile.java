package wortlaut.syntax.model;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * The frame around a converted model on disk: 32 bytes of header (magic, payload length, CRC-32C of
 * the payload, CRC-32C of the header before it), then the payload.
 */
final class ModelFile {
  private static final Logger LOG = System.getLogger(ModelFile.class.getName());
  private static final long MAGIC = 0x314d544c574c4157L; // "WALWLTM1"
  private static final int HEADER = 32;

  private ModelFile() {}

  /** The payload, mapped; null if there is no such file or it is not whole. */
  static ByteBuffer open(Path file) {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer all = channel.map(MapMode.READ_ONLY, 0, channel.size());
      String fault = fault(all.order(ByteOrder.LITTLE_ENDIAN));
      if (fault == null) {
        return all.slice(HEADER, all.capacity() - HEADER);
      }
      LOG.log(Level.WARNING, "{0} is damaged ({1}) and will be made anew", file, fault);
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(Level.WARNING, "cannot map {0}: {1}", file, e);
    }
    return null;
  }

  private static String fault(ByteBuffer all) {
    if (all.capacity() < HEADER) {
      return "no header";
    }
    if (all.getLong(0) != MAGIC || all.getInt(20) != checksum(all.slice(0, 20))) {
      return "wrong header";
    }
    if (all.getLong(8) != all.capacity() - HEADER) {
      return "%d bytes of %d".formatted(all.capacity() - HEADER, all.getLong(8));
    }
    return all.getInt(16) == checksum(all.slice(HEADER, all.capacity() - HEADER))
        ? null
        : "wrong checksum";
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }

  /** The disk would not take it, as opposed to a source that could not be read. */
  static final class WriteException extends IOException {
    WriteException(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** Writes a payload; its header comes last, when the payload is whole. */
  static final class Writer extends OutputStream {
    private final FileChannel channel;
    private final CRC32C checksum = new CRC32C();
    private long length;

    Writer(Path file) throws WriteException {
      try {
        channel = FileChannel.open(file, StandardOpenOption.WRITE);
        channel.position(HEADER);
      } catch (IOException e) {
        throw new WriteException(e);
      }
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws WriteException {
      checksum.update(bytes, from, count);
      length += count;
      put(ByteBuffer.wrap(bytes, from, count));
    }

    @Override
    public void close() throws WriteException {
      ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
      header.putLong(MAGIC).putLong(length).putInt((int) checksum.getValue());
      header.putInt(checksum(header.slice(0, 20)));
      try (channel) {
        channel.position(0);
        put(header.position(0));
        channel.force(false);
      } catch (WriteException e) {
        throw e;
      } catch (IOException e) {
        throw new WriteException(e);
      }
    }

    private void put(ByteBuffer bytes) throws WriteException {
      try {
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      } catch (IOException e) {
        throw new WriteException(e);
      }
    }
  }
}
