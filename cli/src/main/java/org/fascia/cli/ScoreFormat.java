package org.fascia.cli;

/** How a score is written. */
enum ScoreFormat {
  TEXT,
  JSON;

  String write(ScoreSheet sheet) {
    return switch (this) {
      case TEXT -> ScoreText.of(sheet);
      case JSON -> ScoreJson.of(sheet);
    };
  }
}
