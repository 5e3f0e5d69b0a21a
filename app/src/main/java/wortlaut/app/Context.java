package wortlaut.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import wortlaut.Wortlaut;

/**
 * What a command runs in.
 *
 * @param in standard input
 * @param out standard output; unlike {@link System#out} it tells when it cannot be written
 * @param err where messages go, as UTF-8
 * @param outIsTerminal whether a person sees {@code out}
 * @param errIsTerminal whether a person sees {@code err}
 * @param width columns of the terminal
 * @param wortlaut gives the reader; the models are loaded when it is first asked for
 */
record Context(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int width,
    Supplier<Wortlaut> wortlaut) {
  private static final int WIDTH = 100;

  /**
   * The process's own. Java 17 cannot ask the terminal: the launcher does and sets the properties
   * {@code wortlaut.terminal.out}, {@code wortlaut.terminal.err} and {@code
   * wortlaut.terminal.width}.
   */
  static Context system() {
    boolean console = System.console() != null;
    return new Context(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        is("wortlaut.terminal.out", console),
        is("wortlaut.terminal.err", console),
        Math.min(WIDTH, Integer.getInteger("wortlaut.terminal.width", WIDTH)),
        new Lazy<>(Wortlaut::load));
  }

  private static boolean is(String property, boolean otherwise) {
    String value = System.getProperty(property);
    return value == null ? otherwise : value.equals("true");
  }
}
