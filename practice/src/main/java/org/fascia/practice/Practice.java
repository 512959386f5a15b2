package org.fascia.practice;

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
    SpringApplication.run(Practice.class, arguments);
  }
}
