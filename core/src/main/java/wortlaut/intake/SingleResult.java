package wortlaut.intake;

import java.util.NoSuchElementException;

/** One result, known from the start. */
final class SingleResult implements Results {
  private Result result;

  SingleResult(Result result) {
    this.result = result;
  }

  @Override
  public boolean hasNext() {
    return result != null;
  }

  @Override
  public Result next() {
    if (result == null) {
      throw new NoSuchElementException();
    }
    Result next = result;
    result = null;
    return next;
  }

  @Override
  public void close() {}
}
