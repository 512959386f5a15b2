package org.fascia.yaml;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that still knows where it stands. */
sealed interface YamlNode {
  YamlPlace place();

  /** What the piece is, in the words of an error message. */
  String shape();

  /** One value, with its kind after the core schema of YAML 1.2. */
  record Scalar(String text, Kind kind, YamlPlace place) implements YamlNode {
    enum Kind {
      TEXT,
      WHOLE,
      NUMBER,
      TRUTH,
      NOTHING
    }

    @Override
    public String shape() {
      return kind == Kind.NOTHING ? "nothing" : '"' + text + '"';
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> items, YamlPlace place) implements YamlNode {
    @Override
    public String shape() {
      return "a list";
    }
  }

  /** Keys with values, in the order of the file. */
  record Mapping(Map<String, YamlNode> members, YamlPlace place) implements YamlNode {
    @Override
    public String shape() {
      return "keys with values";
    }
  }
}
