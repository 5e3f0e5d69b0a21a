package wortlaut.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures how soon pages over an archive answer. Arguments: the archive, how many clients ask at
 * once, how often each asks. See docs/page.md.
 */
final class PageBench {
  private static final List<String> PATHS =
      List.of(
          "/",
          "/articles?page=7",
          "/articles/17",
          "/articles/4711",
          "/search?q=Erdgasleitung",
          "/search?q=Vertr%C3%A4ge+brechen&speaker=Lawrow",
          "/events",
          "/events?source=RUS&sort=type",
          "/events?target=USA&page=3",
          "/actors/1",
          "/threads?since=2022-03-01&until=2022-03-07",
          "/compare?a=Abendkurier&b=Die+Lupe");

  private PageBench() {}

  public static void main(String[] arguments) throws Exception {
    int clients = Integer.parseInt(arguments[1]);
    int times = Integer.parseInt(arguments[2]);
    try (WebServer server =
        WebServer.start(
            Path.of(arguments[0]),
            0,
            article -> {
              throw new UnsupportedOperationException();
            },
            System.out::println)) {
      HttpClient client = HttpClient.newHttpClient();
      for (String path : PATHS) {
        System.out.printf(Locale.ROOT, "first %-55s %6.0f ms%n", path, ask(client, server, path));
      }
      for (int i = 0; i < 5; i++) {
        for (String path : PATHS) {
          ask(client, server, path);
        }
      }
      Map<String, List<Double>> measured = measure(client, server, clients, times);
      List<Double> all = new ArrayList<>();
      measured.forEach(
          (path, list) -> {
            all.addAll(list);
            tell(path, list);
          });
      tell("all", all);
    }
    System.exit(0);
  }

  private static Map<String, List<Double>> measure(
      HttpClient client, WebServer server, int clients, int times) throws Exception {
    Map<String, List<Double>> measured = new TreeMap<>();
    PATHS.forEach(path -> measured.put(path, Collections.synchronizedList(new ArrayList<>())));
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    List<Future<?>> futures = new ArrayList<>();
    for (int c = 0; c < clients; c++) {
      int start = c;
      futures.add(
          threads.submit(
              () -> {
                for (int i = 0; i < times; i++) {
                  String path = PATHS.get((start + i) % PATHS.size());
                  measured.get(path).add(ask(client, server, path));
                  Thread.sleep(200); // a person who clicks quickly
                }
                return null;
              }));
    }
    for (Future<?> future : futures) {
      future.get();
    }
    threads.shutdown();
    return measured;
  }

  private static double ask(HttpClient client, WebServer server, String path) throws Exception {
    URI address = URI.create(server.address()).resolve(path);
    long start = System.nanoTime();
    HttpResponse<String> answer =
        client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode());
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static void tell(String what, List<Double> times) {
    Collections.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-60s median %6.1f ms, 95th percentile %6.1f ms%n",
        what,
        times.get(times.size() / 2),
        times.get(times.size() * 95 / 100));
  }
}
