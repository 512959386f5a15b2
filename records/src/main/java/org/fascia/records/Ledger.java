package org.fascia.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.medicine.screening.Question;
import org.fascia.records.LeftAside.Why;

/**
 * Where every entry of a record ends: understood, left aside or not understood. Entries that say
 * the same share a line.
 */
final class Ledger {
  private final Map<Saying, Lines> understood = new LinkedHashMap<>();
  private final Map<Aside, Lines> leftAside = new LinkedHashMap<>();
  private final Map<NotUnderstood, List<String>> notUnderstood = new LinkedHashMap<>();
  private final Map<String, Question> ask = new LinkedHashMap<>();

  /** Words with how far they may go. */
  record Saying(String what, Discretion discretion) {
    static Saying of(String what) {
      return new Saying(what, Discretion.ORDINARY);
    }
  }

  private record Aside(Why why, Saying saying) {}

  /** The entries of one line. */
  private static final class Lines {
    private final List<String> sources = new ArrayList<>();
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
    private int count;

    void add(Optional<BundleEntry> entry, Optional<LocalDate> day) {
      count++;
      entry.map(BundleEntry::source).ifPresent(sources::add);
      if (day.isPresent()) {
        first = first.filter(it -> it.isBefore(day.get())).or(() -> day);
        last = last.filter(it -> it.isAfter(day.get())).or(() -> day);
      }
    }
  }

  void understood(BundleEntry entry, Saying saying, Optional<LocalDate> day) {
    understood.computeIfAbsent(saying, it -> new Lines()).add(Optional.of(entry), day);
  }

  void leftAside(BundleEntry entry, Why why, Saying saying, Optional<LocalDate> day) {
    leftAside
        .computeIfAbsent(new Aside(why, saying), it -> new Lines())
        .add(Optional.of(entry), day);
  }

  /** Sets aside an entry of a kind that is only counted. */
  void counted(Why why, String kind) {
    leftAside
        .computeIfAbsent(new Aside(why, Saying.of(kind)), it -> new Lines())
        .add(Optional.empty(), Optional.empty());
  }

  void notUnderstood(BundleEntry entry, Codes.Named named, String problem) {
    NotUnderstood line =
        new NotUnderstood(
            entry.type(), named.system(), named.code(), named.display(), problem, List.of());
    notUnderstood.computeIfAbsent(line, it -> new ArrayList<>()).add(entry.source());
  }

  /** A question; of two with the same words the later counts. */
  void ask(Question question) {
    ask.put(question.question(), question);
  }

  List<Understood> understood() {
    List<Understood> lines = new ArrayList<>();
    understood.forEach(
        (saying, it) ->
            lines.add(
                new Understood(saying.what(), it.first, it.last, it.sources, saying.discretion())));
    return lines;
  }

  List<LeftAside> leftAside() {
    List<LeftAside> lines = new ArrayList<>();
    leftAside.forEach(
        (aside, it) ->
            lines.add(
                new LeftAside(
                    aside.why(),
                    aside.saying().what(),
                    it.first,
                    it.last,
                    it.count,
                    it.sources,
                    aside.saying().discretion())));
    return lines;
  }

  List<NotUnderstood> notUnderstood() {
    List<NotUnderstood> lines = new ArrayList<>();
    notUnderstood.forEach(
        (it, sources) ->
            lines.add(
                new NotUnderstood(
                    it.kind(), it.system(), it.code(), it.display(), it.problem(), sources)));
    return lines;
  }

  List<Question> ask() {
    return List.copyOf(ask.values());
  }
}
