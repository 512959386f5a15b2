package org.fascia.yaml;

/** Where something stands in a text file, both counted from 1. */
public record YamlPlace(int line, int column) {
  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
