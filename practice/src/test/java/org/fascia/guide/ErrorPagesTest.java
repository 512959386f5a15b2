package org.fascia.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class ErrorPagesTest extends GuideTest {
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void aRefusalIsSaidInItsOwnWordsWithItsCode() throws Exception {
    HttpResponse<String> page = get("/guide/refused");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("This plan was made before the last screening.", "GUIDE-001", "<!doctype html>");
  }

  @Test
  void htmxGetsAListForItsFormAndKeepsItsAddress() throws Exception {
    HttpResponse<String> fragment = get("/guide/refused", "HX-Request", "true");

    assertThat(fragment.statusCode()).isEqualTo(422);
    assertThat(fragment.headers().firstValue("HX-Push-Url")).contains("false");
    assertThat(fragment.body())
        .contains("This plan was made before the last screening.", "role=\"alert\"")
        .doesNotContain("<html");
  }

  @Test
  void aFailureShowsAReferenceAndNothingOfItsMessage() throws Exception {
    HttpResponse<String> page = get("/guide/broken");

    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body())
        .containsPattern("[0-9A-F]{8}")
        .doesNotContain("Jane", "IllegalState", "org.fascia");
  }

  @Test
  void whatDoesNotExistHasAPageOfItsOwn() throws Exception {
    HttpResponse<String> page = get("/nowhere");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Nothing here");
  }

  @Test
  void aFormWithoutItsTokenIsForbiddenWithAPage() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(address() + "/guide/form"))
            .POST(HttpRequest.BodyPublishers.ofString("name=x"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .build();
    HttpResponse<String> page = client.send(post, HttpResponse.BodyHandlers.ofString());

    assertThat(page.statusCode()).isEqualTo(403);
    assertThat(page.body()).contains("Not for your role");
  }

  @Test
  void pagesWithRecordsAreNotKeptByTheBrowser() throws Exception {
    assertThat(get("/guide/components").headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
  }

  @Test
  void staticFilesAreKeptUnderAnAddressOfTheirContent() throws Exception {
    String page = get("/guide/components").body();
    String address = page.split("href=\"", -1)[2].split("\"", -1)[0];
    HttpResponse<String> file = get(address.startsWith("/static/") ? address : "/none");

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000", "immutable"));
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
