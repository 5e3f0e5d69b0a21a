package wortlaut.intake.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a site's robots.txt allows (RFC 9309): of the rules for this program, or else for all, the
 * longest that matches decides; where two are as long, the one that allows.
 */
final class Robots {
  static final Robots ALL = new Robots(List.of(), Duration.ZERO);
  static final Robots NOTHING = new Robots(List.of(new Rule(false, "/")), Duration.ZERO);

  private static final String AGENT = "wortlaut";
  private static final long LONGEST = 60; // seconds of a Crawl-delay that are kept to

  private record Rule(boolean allows, String path) {
    boolean matches(String address) {
      String pattern =
          Pattern.quote(path).replace("*", "\\E.*\\Q").replaceFirst("\\$\\\\E$", "\\\\E\\$");
      return Pattern.compile(pattern).matcher(address).lookingAt();
    }
  }

  private final List<Rule> rules;
  private final Duration delay;

  private Robots(List<Rule> rules, Duration delay) {
    this.rules = rules;
    this.delay = delay;
  }

  static Robots parse(String text) {
    Robots own = group(text, AGENT);
    Robots all = own == null ? group(text, "*") : own;
    return all == null ? ALL : all;
  }

  private static Robots group(String text, String agent) {
    List<Rule> rules = new ArrayList<>();
    Duration delay = Duration.ZERO;
    boolean found = false;
    boolean here = false;
    boolean inAgents = false;
    for (String line : text.split("\\R")) {
      String[] parts = line.replaceFirst("#.*", "").split(":", 2);
      if (parts.length < 2) {
        continue;
      }
      String key = parts[0].strip().toLowerCase(Locale.ROOT);
      String value = parts[1].strip();
      if (key.equals("user-agent")) {
        boolean is = value.toLowerCase(Locale.ROOT).split("/")[0].equals(agent);
        here = inAgents ? here || is : is;
        found |= is;
        inAgents = true;
        continue;
      }
      inAgents = false;
      if (here && (key.equals("allow") || key.equals("disallow")) && !value.isEmpty()) {
        rules.add(new Rule(key.equals("allow"), value));
      } else if (here && key.equals("crawl-delay") && value.matches("\\d{1,6}")) {
        delay = Duration.ofSeconds(Math.min(LONGEST, Long.parseLong(value)));
      }
    }
    return found ? new Robots(rules, delay) : null;
  }

  /**
   * @param path path and query of an address
   */
  boolean allows(String path) {
    Rule best = null;
    for (Rule rule : rules) {
      if (rule.matches(path)
          && (best == null
              || rule.path.length() > best.path.length()
              || rule.path.length() == best.path.length() && rule.allows)) {
        best = rule;
      }
    }
    return best == null || best.allows;
  }

  /** How long to wait between two requests, as the site asks; zero if it does not. */
  Duration delay() {
    return delay;
  }
}
