package wortlaut.app;

import io.javalin.util.JavalinException;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import wortlaut.web.WebServer;

/** {@code wortlaut serve}: the web page. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Shows the archive as a web page on this machine.",
    description = {
      "",
      "Reads articles too, and keeps them if you say so. The archive is made if there is none. Only"
          + " this machine can see the page; end it with Ctrl+C.",
      ""
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:it was ended",
      "2:the command line is wrong",
      "4:the port is taken, or the archive could not be written",
      "6:the file is no archive, of a newer Wortlaut, or busy"
    },
    footer = {"", "Example:", "  wortlaut serve --archive news.wortlaut --open"})
final class ServeCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final ArchiveOption archives = new ArchiveOption();

  @Option(
      names = {"-p", "--port"},
      defaultValue = "7373",
      paramLabel = "NUMBER",
      description = "Port (default: ${DEFAULT-VALUE}); 0 takes any that is free.")
  private int port;

  @Option(names = "--open", description = "Open the page in the browser.")
  private boolean open;

  ServeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws AppException, InterruptedException {
    try (WebServer server = start()) {
      context.err().println("wortlaut: " + server.address() + " shows " + archives.file());
      if (open) {
        open(server.address());
      }
      preload();
      new CountDownLatch(1).await(); // until the process is ended
    }
    return Exit.OK;
  }

  private WebServer start() throws AppException {
    try {
      return WebServer.start(
          archives.file(),
          port,
          article -> context.wortlaut().get().read(article),
          line -> context.err().println("wortlaut: " + line));
    } catch (JavalinException | IllegalArgumentException e) {
      throw new AppException(AppError.PORT, "port " + port, String.valueOf(e.getMessage()));
    }
  }

  /** So that the first article is read at once. */
  private void preload() {
    Thread thread = new Thread(context.wortlaut()::get, "wortlaut-models");
    thread.setDaemon(true);
    thread.start();
  }

  private void open(String address) {
    try {
      if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
        Desktop.getDesktop().browse(URI.create(address));
        return;
      }
    } catch (IOException | RuntimeException e) { // said below
    }
    context.err().println("wortlaut: no browser could be opened; open " + address);
  }
}
