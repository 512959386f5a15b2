package org.fascia.budget.packs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.fascia.yaml.Entry;
import org.fascia.yaml.YamlFile;

/** Reads one pack; its examples are read where cases are read. */
final class PackReader {
  private static final List<Class<? extends Term>> ONCE =
      List.of(
          Term.Permission.class,
          Term.Renewal.class,
          Term.Counting.class,
          Term.Week.class,
          Term.Units.class);

  private PackReader() {}

  static PayerPack read(YamlFile file, String text) {
    Entry it = file.root();
    LocalDate from = it.day("from");
    PayerPack pack =
        new PayerPack(
            it.one("payer", "payer id", PayerId::of),
            from + "+" + hash(text),
            it.text("name"),
            it.one("type", "payer type", Words.known(PayerType.class)),
            it.optionalOne("state", "state", PackReader::state),
            from,
            it.optionalDay("to"),
            it.entries("rules").stream().map(PackReader::rule).toList());
    it.leave("examples");
    it.done();
    check(it, pack);
    return pack;
  }

  static Rule rule(Entry it) {
    return new Rule(
        it.id(),
        it.text("says"),
        it.text("source"),
        it.day("dated"),
        it.one("confidence", "confidence", Words.known(Confidence.class)),
        TermReader.read(it));
  }

  private static void check(Entry it, PayerPack pack) {
    if (pack.to().filter(pack.from()::isAfter).isPresent()) {
      throw it.fault("to", "the pack ends before it begins");
    }
    for (Class<? extends Term> kind : ONCE) {
      if (pack.all(kind).size() != 1) {
        throw it.fault(
            "rules",
            "a pack has exactly one rule of the kind "
                + Words.of(kind)
                + ", not "
                + pack.all(kind).size());
      }
    }
  }

  static Optional<String> state(String code) {
    return Optional.of(code).filter(it -> it.matches("[A-Z]{2}"));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
