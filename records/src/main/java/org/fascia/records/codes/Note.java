package org.fascia.records.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fascia.medicine.knowledge.TableRow;

/**
 * The note of a code map, in parts joined by a semicolon and a space: {@code finding:slug}, {@code
 * ask: question?}, either with {@code within N days}; {@code sensitive}; {@code birth}; or plain
 * words.
 *
 * @param words the plain parts
 */
public record Note(List<Ask> asks, boolean sensitive, boolean birth, List<String> words) {
  private static final Pattern FINDING =
      Pattern.compile("finding:([a-z0-9.-]+)(?: within (\\d+) days)?");
  private static final Pattern ASK = Pattern.compile("ask: ([^?]+\\?)(?: within (\\d+) days)?");

  public Note {
    asks = List.copyOf(asks);
    words = List.copyOf(words);
  }

  /**
   * Something to ask because of the code.
   *
   * @param finding the finding of the vocabulary that a yes would mean; empty for an open question
   * @param question the question; for a finding, what the vocabulary says it means
   * @param withinDays how long after the event it is worth asking; empty means always
   */
  public record Ask(Optional<String> finding, String question, OptionalInt withinDays) {}

  static Note of(TableRow row, Vocabulary vocabulary) {
    List<Ask> asks = new ArrayList<>();
    List<String> words = new ArrayList<>();
    boolean sensitive = false;
    boolean birth = false;
    for (String part : row.words("note").split("; ", -1)) {
      switch (part) {
        case "" -> {}
        case "sensitive" -> sensitive = true;
        case "birth" -> birth = true;
        default -> ask(row, part, vocabulary).ifPresentOrElse(asks::add, () -> words.add(part));
      }
    }
    return new Note(asks, sensitive, birth, words);
  }

  /** The plain parts as one text. */
  public String text() {
    return String.join("; ", words);
  }

  private static Optional<Ask> ask(TableRow row, String part, Vocabulary vocabulary) {
    Matcher finding = FINDING.matcher(part);
    if (finding.matches()) {
      String slug = finding.group(1);
      String meaning =
          vocabulary
              .finding(slug)
              .orElseThrow(() -> row.fault("note", "there is no finding \"" + slug + '"'));
      return Optional.of(new Ask(Optional.of(slug), "Is there: " + meaning + "?", days(finding)));
    }
    Matcher question = ASK.matcher(part);
    if (question.matches()) {
      return Optional.of(new Ask(Optional.empty(), question.group(1), days(question)));
    }
    if (part.startsWith("finding:") || part.startsWith("ask:")) {
      throw row.fault("note", "\"" + part + "\" cannot be read");
    }
    return Optional.empty();
  }

  private static OptionalInt days(Matcher match) {
    return match.group(2) == null
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(match.group(2)));
  }
}
