package wortlaut.intake;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Results one after the other, each read only when it is asked for. For one thread; close it to
 * close the files behind it.
 */
public interface Results extends Iterator<Result>, AutoCloseable {
  /** None. */
  Results NONE =
      new Results() {
        @Override
        public boolean hasNext() {
          return false;
        }

        @Override
        public Result next() {
          throw new java.util.NoSuchElementException();
        }

        @Override
        public void close() {}
      };

  @Override
  void close();

  /** The same as a sequential stream, which closes these results when it is closed. */
  default Stream<Result> stream() {
    int kind = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, kind), false)
        .onClose(this::close);
  }
}
