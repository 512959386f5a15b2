package org.fascia.practice.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Invariant04ErrorsBecomePagesInOnePlaceTest {

  @Test
  void onlyErrorPagesTakesExceptions() throws IOException {
    assertThat(filesNaming("@ExceptionHandler")).containsExactly("ErrorPages.java");
    assertThat(filesNaming("@ControllerAdvice")).containsExactly("ErrorPages.java");
    assertThat(filesNaming("@RestControllerAdvice")).isEmpty();
    assertThat(filesNaming("HandlerExceptionResolver")).isEmpty();
    assertThat(filesNaming("@ResponseStatus(HttpStatus.BAD_REQUEST")).isEmpty();
  }

  @Test
  void whatFailsOutsideAControllerIsLedThere() throws IOException {
    assertThat(filesNaming("implements ErrorController")).containsExactly("ErrorDispatch.java");
  }

  private static List<String> filesNaming(String words) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> read(file).contains(words))
          .map(file -> file.getFileName().toString())
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
