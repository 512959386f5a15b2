package org.fascia.practice.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without eyes: keeps cookies, sends forms with their token, follows nothing unasked. */
public final class Visitor {
  private static final String BOUNDARY = "between-the-parts-of-a-form";
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final URI address;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  public Visitor(int port) {
    this.address = URI.create("http://localhost:" + port);
  }

  /** Asks for a page. */
  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** Asks for a file; fails unless it comes. */
  public byte[] download(String path) {
    HttpResponse<byte[]> answer =
        send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  /** Sends a form that was found on a page, with that page's token. */
  public HttpResponse<String> submit(
      String page, String action, Map<String, String> fields, String... headers) {
    Matcher token = TOKEN.matcher(get(page).body());
    if (!token.find()) {
      throw new AssertionError("no form on " + page);
    }
    return post(action, fields, token.group(1), headers);
  }

  /** A file chosen in a form. */
  public record Upload(String name, String content) {}

  /** Sends files with a form that was found on a page; others than text are not sent. */
  public HttpResponse<String> upload(
      String page, String action, Map<String, Upload> files, String... headers) {
    Matcher token = TOKEN.matcher(get(page).body());
    if (!token.find()) {
      throw new AssertionError("no form on " + page);
    }
    StringBuilder body = new StringBuilder(part("name=\"_csrf\"", token.group(1)));
    files.forEach(
        (field, file) ->
            body.append(
                part("name=\"" + field + "\"; filename=\"" + file.name() + "\"", file.content())));
    body.append("--").append(BOUNDARY).append("--\r\n");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(action))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  private static String part(String disposition, String content) {
    return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, disposition, content);
  }

  /** Sends a form without its token. */
  public HttpResponse<String> forge(String action, Map<String, String> fields) {
    return post(action, fields, "");
  }

  /** Signs in with the form. */
  public HttpResponse<String> signIn(String name, String password) {
    return submit("/sign-in", "/sign-in", Map.of("username", name, "password", password));
  }

  /** The cookies the server gave. */
  public List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  private HttpResponse<String> post(
      String action, Map<String, String> fields, String token, String... headers) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return http.send(request, body);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError(interrupted);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
