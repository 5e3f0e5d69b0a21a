package wortlaut.syntax.token;

import edu.stanford.nlp.international.german.process.GermanTokenizerPostProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wortlaut.syntax.Token;

/**
 * Puts together what the lexer takes apart: "3" "." "Oktober", "1998" "-" "1999", "usw" ".". The
 * rules are CoreNLP's GermanTokenizerPostProcessor's, which runs regular expressions over every
 * word; so are the lists.
 */
final class TokenJoin {
  private final Set<String> afterOrdinals;
  private final Set<String> abbreviations;

  TokenJoin() {
    GermanTokenizerPostProcessor rules = new GermanTokenizerPostProcessor();
    this.afterOrdinals = Set.copyOf(rules.ordinalPredictingWords);
    this.abbreviations = Set.copyOf(rules.germanAbbreviations);
  }

  List<Token> join(List<Token> tokens) {
    List<Token> joined = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      int last = joined.size() - 1;
      if (last >= 0
          && token.start() <= joined.get(last).end()
          && joins(joined.get(last), token, next)) {
        Token before = joined.get(last);
        joined.set(last, new Token(before.start(), token.end(), before.form() + token.form()));
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  private boolean joins(Token before, Token token, Token next) {
    String form = token.form();
    return switch (form) {
      case "." ->
          abbreviations.contains(before.form())
              || next != null && afterOrdinals.contains(next.form()) && number(before.form(), 0);
      case "-" -> next != null && number(before.form(), 0) && number(next.form(), 0);
      default -> number(form, 0) && before.form().endsWith("-") && number(before.form(), 1);
    };
  }

  /** Whether a form is digits only, but for as many units at its end as are to be left out. */
  private static boolean number(String form, int without) {
    for (int i = 0; i < form.length() - without; i++) {
      if (form.charAt(i) < '0' || form.charAt(i) > '9') {
        return false;
      }
    }
    return form.length() > without;
  }
}
