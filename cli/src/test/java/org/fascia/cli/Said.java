package org.fascia.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What a command said, and how it ended. */
record Said(int code, String out, String err) {

  /** Runs the commands with these arguments. */
  static Said by(Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
    int code = Fascia.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    return new Said(code, out.toString(), err.toString());
  }

  /** The lines of the answer. */
  List<String> lines() {
    return out.lines().toList();
  }
}
