package org.fascia.practice;

import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The clinic as one application: its direct sub-packages are the rooms of {@code
 * docs/architecture.md}.
 */
@SpringBootApplication
public class Practice {

  /** Starts the clinic; the launcher passes home folder, port and database as Spring properties. */
  public static void main(String[] arguments) {
    try {
      SpringApplication.run(Practice.class, arguments);
    } catch (RuntimeException failed) {
      StartFailure failure = StartFailure.of(failed);
      if (failure.isOurs()) {
        LoggerFactory.getLogger(Practice.class).error("The start failed", failed);
      }
      System.err.println("Fascia did not start: " + failure.sentence());
      System.exit(failure.exitCode());
    }
  }
}
