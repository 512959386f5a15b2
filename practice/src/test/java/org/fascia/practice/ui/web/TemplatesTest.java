package org.fascia.practice.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
  private final Templates templates = new Templates();

  @Test
  void theBuildsTemplatesNeedNoSource() {
    assertThat(rendered(templates.templateEngine(""))).contains("<svg");
  }

  @Test
  void inDevelopmentAChangedTemplateIsReadAgain(@TempDir Path folder) throws IOException {
    TemplateEngine engine = templates.templateEngine(folder.toString());

    write(folder, "first", Instant.EPOCH);
    assertThat(rendered(engine)).isEqualTo("first");
    write(folder, "second", Instant.EPOCH.plusSeconds(60));
    assertThat(rendered(engine)).isEqualTo("second");
  }

  private static void write(Path folder, String words, Instant when) throws IOException {
    Path file = Files.createDirectories(folder.resolve("ui")).resolve("mark.jte");
    Files.writeString(file, words);
    Files.setLastModifiedTime(file, FileTime.from(when));
  }

  private static String rendered(TemplateEngine engine) {
    StringOutput output = new StringOutput();
    engine.render("ui/mark.jte", Map.of(), output);
    return output.toString();
  }
}
