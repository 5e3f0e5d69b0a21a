package wortlaut.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wortlaut.record.EventType;
import wortlaut.record.LinkKind;
import wortlaut.record.StatementType;
import wortlaut.record.Status;

class MessagesTest {
  private static final Messages GERMAN = Messages.of(Language.GERMAN);
  private static final Messages ENGLISH = Messages.of(Language.ENGLISH);

  @Test
  void bothLanguagesSayEverything() {
    assertThat(GERMAN.keys()).isEqualTo(ENGLISH.keys());
    assertThat(GERMAN.keys())
        .allSatisfy(
            key -> {
              assertThat(GERMAN.say(key)).isNotBlank();
              assertThat(ENGLISH.say(key)).isNotBlank();
              assertThat(GERMAN.say(key).contains("{0}"))
                  .isEqualTo(ENGLISH.say(key).contains("{0}"));
            });
  }

  @Test
  void everyTypeHasAWord() {
    for (StatementType type : StatementType.values()) {
      assertThat(GERMAN.has("type." + type.label())).as(type.label()).isTrue();
    }
    for (EventType type : EventType.values()) {
      assertThat(GERMAN.has("type." + type.label())).as(type.label()).isTrue();
    }
    for (Status status : Status.values()) {
      assertThat(GERMAN.has("status." + status.label())).as(status.label()).isTrue();
    }
    for (LinkKind kind : LinkKind.values()) {
      assertThat(GERMAN.has("link." + kind.label())).as(kind.label()).isTrue();
    }
  }

  @Test
  void theLanguageIsChosenByTheSwitchThenTheBrowser() {
    assertThat(Language.of("de", "en")).isEqualTo(Language.GERMAN);
    assertThat(Language.of(null, "fr, de-AT;q=0.8, en;q=0.5")).isEqualTo(Language.GERMAN);
    assertThat(Language.of(null, ";;;\u0000")).isEqualTo(Language.ENGLISH);
    assertThat(Language.of("<script>", null)).isEqualTo(Language.ENGLISH);
  }
}
