package org.fascia.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fascia.practice.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

@ExtendWith(OutputCaptureExtension.class)
class FirstStartTest {
  private static final Path HOME = Path.of("target", "first-home").toAbsolutePath();
  private static final Pattern SET_UP =
      Pattern.compile("http://localhost:(\\d+)(/setup\\?key=\\S+)");
  private static final String PASSWORD = "seven plain herons wade";

  @BeforeEach
  void anEmptyHome() throws IOException {
    FileSystemUtils.deleteRecursively(HOME);
  }

  @Test
  void leadsFromAnEmptyFolderToAClinicThatIsThereAfterARestart(CapturedOutput console) {
    Matcher printed = SET_UP.matcher("");
    try (ConfigurableApplicationContext first = start()) {
      assertThat(first.isRunning()).isTrue();
      printed.reset(console.getOut());
      assertThat(printed.find()).as("the address to set up is on the console").isTrue();
      Visitor visitor = new Visitor(Integer.parseInt(printed.group(1)));

      assertThat(visitor.get("/setup").statusCode()).isEqualTo(404);
      assertThat(visitor.get("/setup?key=a-guess").statusCode()).isEqualTo(404);
      assertThat(leadsTo(visitor.get(printed.group(2)))).endsWith("/setup");
      assertThat(leadsTo(visitor.submit("/setup", "/setup", clinic()))).endsWith("/sign-in");
      assertThat(leadsTo(visitor.signIn("olivia@riverside.example", PASSWORD))).endsWith("/");

      assertThatThrownBy(FirstStartTest::start)
          .hasStackTraceContaining("STORAGE-001")
          .hasStackTraceContaining("process " + ProcessHandle.current().pid());
    }
    int firstRun = console.getOut().length();

    try (ConfigurableApplicationContext second = start()) {
      String out = console.getOut().substring(firstRun);
      assertThat(out).contains("Fascia is ready").doesNotContain("/setup");
      String port = second.getEnvironment().getRequiredProperty("local.server.port");
      Visitor visitor = new Visitor(Integer.parseInt(port));
      assertThat(visitor.get(printed.group(2)).statusCode()).isEqualTo(404);
      assertThat(leadsTo(visitor.signIn("olivia@riverside.example", PASSWORD))).endsWith("/");
    }
  }

  private static ConfigurableApplicationContext start() {
    return SpringApplication.run(
        Practice.class, "--fascia.home=" + HOME, "--server.port=0", "--fascia.demo=false");
  }

  private static Map<String, String> clinic() {
    return Map.of(
        "clinic", "Riverside Medical Massage",
        "zone", "America/Los_Angeles",
        "name", "Olivia Owner",
        "email", "olivia@riverside.example",
        "password", PASSWORD);
  }

  private static String leadsTo(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("nowhere: " + answer.statusCode());
  }
}
