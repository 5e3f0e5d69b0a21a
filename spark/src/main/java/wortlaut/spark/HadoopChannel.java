package wortlaut.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * A file of Hadoop's as a channel to read. It remembers what went wrong with the file itself, which
 * is worth another attempt, unlike what is wrong with the bytes in it.
 */
final class HadoopChannel implements SeekableByteChannel {
  private static final int AT_A_TIME = 1 << 16;

  private final FSDataInputStream in;
  private final long size;
  private final byte[] buffer = new byte[AT_A_TIME];
  private IOException failure;
  private boolean open = true;

  HadoopChannel(FSDataInputStream in, long size) {
    this.in = in;
    this.size = size;
  }

  /** What kept the file from being read, or null. */
  IOException failure() {
    return failure;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    try {
      int many = in.read(buffer, 0, Math.min(into.remaining(), buffer.length));
      if (many > 0) {
        into.put(buffer, 0, many);
      }
      return many;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public long position() throws IOException {
    return in.getPos();
  }

  @Override
  public SeekableByteChannel position(long to) throws IOException {
    try {
      in.seek(Math.min(to, size));
      return this;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    in.close();
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }
}
