package wortlaut.archive.store;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wortlaut.record.ArticleRecord;
import wortlaut.record.Furniture;
import wortlaut.record.Text;

/**
 * How many words an article has, and how many of them others say.
 *
 * @param words words that are not furniture
 * @param quoted those of them within a statement, each counted once
 */
record VoiceShare(int words, int quoted) {
  static VoiceShare of(ArticleRecord record, Pattern word) {
    Text text = new Text(record.document().text());
    BitSet furniture = new BitSet();
    for (Furniture f : record.document().furniture()) {
      furniture.set(f.start(), f.end());
    }
    BitSet quotes = new BitSet();
    record.statements().forEach(s -> s.quote().forEach(q -> quotes.set(q.start(), q.end())));
    int words = 0;
    int quoted = 0;
    Matcher matcher = word.matcher(text.string());
    while (matcher.find()) {
      int point = text.point(matcher.start());
      if (!furniture.get(point)) {
        words++;
        quoted += quotes.get(point) ? 1 : 0;
      }
    }
    return new VoiceShare(words, quoted);
  }
}
