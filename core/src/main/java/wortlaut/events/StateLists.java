package wortlaut.events;

import java.util.ArrayList;
import java.util.List;
import wortlaut.record.ActorKind;
import wortlaut.record.Mention;
import wortlaut.record.MentionForm;
import wortlaut.syntax.Word;

/** Where an article names several states together ("Kuba, Venezuela und Nicaragua"). */
final class StateLists {
  private static final int GAP = 6; // code points between two names of a list, " und " and one more
  private static final int FAR = 600; // code points after which "beide Länder" means others

  private final List<List<Parties.Named>> lists = new ArrayList<>();

  /**
   * @param mentions all mentions of the article in order
   */
  StateLists(List<Parties.Named> mentions) {
    List<Parties.Named> open = new ArrayList<>();
    for (Parties.Named named : mentions) {
      if (named.actor().kind() != ActorKind.STATE || named.code() == null) {
        continue;
      }
      if (!open.isEmpty() && !follows(open.get(open.size() - 1), named)) {
        close(open);
        open = new ArrayList<>();
      }
      if (open.stream().noneMatch(other -> other.code().equals(named.code()))) {
        open.add(named);
      }
    }
    close(open);
  }

  private static boolean follows(Parties.Named one, Parties.Named other) {
    int gap = other.mention().start() - one.mention().end();
    return gap > 0 && gap <= GAP;
  }

  private void close(List<Parties.Named> list) {
    if (list.size() > 1) {
      lists.add(list);
    }
  }

  /** The states of the last list before a noun, as what the noun names; empty if none is near. */
  List<Parties.Named> before(Word noun) {
    List<Parties.Named> last = List.of();
    for (List<Parties.Named> list : lists) {
      int end = list.get(list.size() - 1).mention().end();
      if (end <= noun.start() && noun.start() - end <= FAR) {
        last = list;
      }
    }
    Mention mention = new Mention(noun.start(), noun.end(), MentionForm.DESCRIPTION);
    return last.stream().map(named -> new Parties.Named(named.actor(), mention)).toList();
  }
}
