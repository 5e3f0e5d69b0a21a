package wortlaut.web.page;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wortlaut.archive.Archive;
import wortlaut.archive.ask.ActorFinder;
import wortlaut.archive.ask.ActorTimes;
import wortlaut.archive.ask.Dossier;
import wortlaut.archive.ask.Dossiers;
import wortlaut.archive.ask.KnownActor;
import wortlaut.web.Archives;
import wortlaut.web.Remembered;
import wortlaut.web.chart.Bars;
import wortlaut.web.chart.Network;
import wortlaut.web.guard.Refused;

/** What the archive knows of an actor. */
public final class ActorPage {
  private static final int ROWS = 25;

  /** What it shows. */
  public record Page(
      Dossier dossier,
      List<ActorTimes.Month> months,
      String acts,
      String share,
      String network,
      List<ActorTimes.Counterpart> counterparts) {}

  /** Several actors of a name. */
  public record Several(String name, List<KnownActor> actors) {}

  private record Known(
      Dossier dossier,
      List<ActorTimes.Month> months,
      Map<String, Long> words,
      List<ActorTimes.Counterpart> counterparts) {}

  private final Site site;
  private final Archives archives;
  private final Remembered<Known> known = new Remembered<>();
  private final Remembered<Map<String, Long>> words = new Remembered<>();

  public ActorPage(Site site, Archives archives) {
    this.site = site;
    this.archives = archives;
  }

  /** {@code GET /actors?name=}: the actor of a name, or a choice of several. */
  public void find(Context context) {
    String name = Ask.text(context, "name");
    if (name == null) {
      throw new Refused(404, "actor");
    }
    List<KnownActor> found = archives.ask(a -> new ActorFinder(a.database()).find(name));
    if (found.size() == 1) {
      context.redirect("/actors/" + found.get(0).id());
      return;
    }
    site.show(context, "actors", new Several(name, found));
  }

  /** {@code GET /actors/{id}}. */
  public void get(Context context) {
    long id = Ask.id(context, "id");
    Known actor = archives.ask(a -> known.get(a, id, archive -> know(archive, id)));
    Frame frame = site.frame(context);
    site.show(
        context,
        frame,
        "actor",
        new Page(
            actor.dossier,
            actor.months,
            acts(frame, actor.months),
            share(frame, actor),
            Network.draw(
                actor.dossier.actor().name(), actor.counterparts, frame.say("actor.network")),
            actor.counterparts));
  }

  private Known know(Archive archive, long id) {
    Dossier dossier =
        new Dossiers(archive.database()).of(id, ROWS).orElseThrow(() -> new Refused(404, "actor"));
    ActorTimes times = new ActorTimes(archive.database());
    return new Known(
        dossier,
        times.months(id),
        words.get(archive, "words", a -> times.words()),
        times.counterparts(id));
  }

  private static String acts(Frame frame, List<ActorTimes.Month> months) {
    Map<String, List<Double>> bars = new HashMap<>();
    months.forEach(
        m ->
            bars.put(
                m.month(), List.of((double) m.said(), (double) m.did(), (double) m.suffered())));
    return Bars.draw(
        Bars.whole(bars),
        List.of("part-0", "part-1", "part-2"),
        List.of(frame.say("actor.said"), frame.say("actor.did"), frame.say("actor.suffered")),
        "",
        220,
        frame.say("actor.acts"));
  }

  private static String share(Frame frame, Known actor) {
    Map<String, List<Double>> bars = new HashMap<>();
    actor.months.forEach(
        m -> {
          long all = Math.max(1, actor.words.getOrDefault(m.month(), 0L));
          bars.put(m.month(), List.of(Math.round(1000.0 * m.words() / all) / 10.0));
        });
    return Bars.draw(
        Bars.whole(bars),
        List.of("part-0"),
        List.of(frame.say("actor.share")),
        " %",
        160,
        frame.say("actor.share"));
  }
}
