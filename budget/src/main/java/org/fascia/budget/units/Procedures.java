package org.fascia.budget.units;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fascia.budget.packs.UnitRule;
import org.fascia.yaml.Entry;
import org.fascia.yaml.KnowledgeFault;
import org.fascia.yaml.YamlReader;

/**
 * The procedure codes Fascia knows, the rules that count their units, and the pairs to ask about.
 */
public final class Procedures {
  private static final String FILE = "units/procedures.yaml";

  private final String version;
  private final Map<UnitRule, RuleStatement> rules;
  private final Map<String, Procedure> byCode;
  private final List<CodePair> pairs;

  private Procedures(Entry root) {
    version = root.text("version");
    rules =
        root.entries("rules").stream()
            .map(RuleStatement::from)
            .collect(toMap(RuleStatement::rule, Function.identity()));
    byCode =
        root.entries("procedures").stream()
            .map(Procedure::from)
            .collect(
                toMap(Procedure::code, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    pairs = root.entries("pairs").stream().map(it -> CodePair.from(it, this::find)).toList();
    leaveDecisions(root);
  }

  /** Decisions of ours that the code below follows; the file names them for people. */
  private static void leaveDecisions(Entry root) {
    for (String key : List.of("tie_break", "pooled_cap")) {
      Entry decision = root.child(key);
      decision.text("says");
      Cited.from(decision);
    }
  }

  /** Reads the file that ships with Fascia. */
  public static Procedures load() {
    return read(shipped());
  }

  static Procedures read(String yaml) {
    Entry root = YamlReader.shipped(FILE, yaml).root();
    Procedures procedures = new Procedures(root);
    root.done();
    for (UnitRule rule : UnitRule.values()) {
      if (!procedures.rules.containsKey(rule)) {
        throw root.fault("rules", "the rule " + rule + " is missing");
      }
    }
    return procedures;
  }

  static String shipped() {
    try (InputStream in = Procedures.class.getResourceAsStream("/" + FILE)) {
      if (in == null) {
        throw new KnowledgeFault(FILE + ": there is no such file");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The version of the file, a day. */
  public String version() {
    return version;
  }

  /** The code of this number; empty when Fascia does not know it. */
  public Optional<Procedure> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The code of this number; UNITS-006 when Fascia does not know it. */
  public Procedure get(String code) {
    return find(code).orElseThrow(() -> UnitsRefused.unknown(code, byCode.keySet()));
  }

  /** All codes, in the order of the file. */
  public List<Procedure> all() {
    return List.copyOf(byCode.values());
  }

  /** What a rule says. */
  public RuleStatement statement(UnitRule rule) {
    RuleStatement statement = rules.get(rule);
    if (statement == null) {
      throw new IllegalStateException(rule.name());
    }
    return statement;
  }

  /** Pairs of codes that payers do not pay together unless somebody can say why both were done. */
  public List<CodePair> pairs() {
    return pairs;
  }
}
