package wortlaut.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wortlaut.web.api.Api;

class ApiTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path directory;
  private static TestSite site;

  @BeforeAll
  static void start() {
    site = TestSite.full(directory);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static JsonNode json(String path) throws IOException {
    HttpResponse<String> answer = site.get(Api.ROOT + path);
    assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type").orElse("")).contains("json");
    return JSON.readTree(answer.body());
  }

  @Test
  void theDescriptionNamesExactlyThePathsThereAre() throws IOException {
    TreeSet<String> described = new TreeSet<>();
    json("/openapi.json").get("paths").fieldNames().forEachRemaining(described::add);
    assertThat(described).isEqualTo(new TreeSet<>(new Api(null, null, null).routes().keySet()));
  }

  @Test
  void everyAnswerIsAsDescribed() throws IOException {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("/overview", "/overview");
    asked.put("/articles", "/articles?size=5");
    asked.put("/articles/{id}", "/articles/1");
    asked.put("/articles/{id}/record", "/articles/1/record");
    asked.put("/search", "/search?q=Erdgasleitung");
    asked.put("/events", "/events?source=RUS&sort=type");
    asked.put("/events/counts", "/events/counts?by=source&voice=outlet");
    asked.put("/events/months", "/events/months?type=ACCUSE");
    asked.put("/events/matrix", "/events/matrix?voice=others");
    asked.put("/events/states", "/events/states?map=place");
    asked.put("/actors", "/actors?q=feld");
    asked.put("/actors/{id}", "/actors/2");
    asked.put("/corrections", "/corrections");
    asked.put("/threads", "/threads");
    asked.put("/compare", "/compare?a=Abendkurier&actor=Feldkamp");
    JsonNode description = json("/openapi.json");
    assertThat(asked.size()).isEqualTo(description.get("paths").size() - 1);
    for (Map.Entry<String, String> one : asked.entrySet()) {
      ObjectNode schema =
          description
              .at("/paths/" + one.getKey().replace("/", "~1") + "/get/responses/200/content")
              .get("application/json")
              .get("schema")
              .deepCopy();
      schema.set("components", description.get("components"));
      JsonNode answer = json(one.getValue());
      assertThat(answer.isEmpty()).as(one.getValue()).isFalse();
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                  .getSchema(schema)
                  .validate(answer))
          .as(one.getValue())
          .isEmpty();
    }
  }

  @Test
  void listsArePaged() throws IOException {
    JsonNode first = json("/events?size=7");
    JsonNode second = json("/events?size=7&page=2");
    assertThat(first.get("items")).hasSize(7);
    assertThat(first.get("all").asInt()).isGreaterThan(300);
    assertThat(first.get("items").get(6)).isNotEqualTo(second.get("items").get(0));
    assertThat(
            json("/events?voice=outlet").get("all").asInt()
                + json("/events?voice=others").get("all").asInt())
        .isEqualTo(first.get("all").asInt());
    assertThat(
            json("/events?source=RUS&voice=outlet").get("all").asInt()
                + json("/events?source=RUS&voice=others").get("all").asInt())
        .isEqualTo(json("/events?source=RUS").get("all").asInt());
  }

  @Test
  void errorsAreJsonToo() throws IOException {
    HttpResponse<String> answer = site.get(Api.ROOT + "/articles/9999");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(JSON.readTree(answer.body()).get("do").asText()).isNotBlank();
  }

  @Test
  void theCsvHasEveryEventThatTheFiltersLeave() throws IOException {
    long all = json("/events?source=RUS").get("all").asLong();
    assertThat(site.get("/events.csv?source=RUS").body().lines().count()).isEqualTo(all + 1);
  }
}
