package wortlaut.intake;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The results of several inputs, each opened when those before it are through. */
final class JoinedResults implements Results {
  /** Opens an input. */
  interface Opening {
    Results open();
  }

  private final Iterator<Opening> inputs;
  private Results current;

  JoinedResults(Iterator<Opening> inputs) {
    this.inputs = inputs;
  }

  @Override
  public boolean hasNext() {
    while (current == null || !current.hasNext()) {
      close();
      if (!inputs.hasNext()) {
        return false;
      }
      current = inputs.next().open();
    }
    return true;
  }

  @Override
  public Result next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return current.next();
  }

  @Override
  public void close() {
    if (current != null) {
      current.close();
      current = null;
    }
  }
}
