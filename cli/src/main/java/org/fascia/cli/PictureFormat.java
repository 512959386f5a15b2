package org.fascia.cli;

/** How evidence is written. */
enum PictureFormat {
  TEXT,
  JSON,
  SVG
}
