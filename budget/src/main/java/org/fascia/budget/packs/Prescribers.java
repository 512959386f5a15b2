package org.fascia.budget.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fascia.budget.packs.Term.MayPrescribe;
import org.fascia.yaml.Entry;
import org.fascia.yaml.KnowledgeFault;
import org.fascia.yaml.YamlReader;

/** Who may prescribe for whom: what the packs say, and {@code prescribers.yaml} for the rest. */
public final class Prescribers {
  private static final String FILE = "prescribers.yaml";

  private final List<PrescriberRow> rows;

  private Prescribers(List<PrescriberRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /** What these packs and the table that ships say. */
  public static Prescribers of(PayerPacks packs) {
    return of(packs, PackFiles.resource(FILE));
  }

  static Prescribers of(PayerPacks packs, String table) {
    List<PrescriberRow> rows = new ArrayList<>();
    packs.all().forEach(pack -> rows.addAll(said(pack)));
    Entry root = YamlReader.shipped(FILE, table).root();
    root.entries("rows").forEach(entry -> rows.add(row(entry)));
    root.done();
    return new Prescribers(rows);
  }

  /**
   * Whether an order of this profession is taken, on the day it was written. The row that fits the
   * payer most closely answers; of equals the first, as the packs are listed.
   */
  public PrescriberAnswer ask(Profession profession, PayerPlace place, LocalDate day) {
    return rows.stream()
        .filter(row -> row.speaksOf(profession, day) && row.fit(place).isPresent())
        .min(Comparator.comparingInt(row -> -row.fit(place).orElse(0)))
        .map(row -> PrescriberAnswer.of(row.said()))
        .orElseThrow(() -> new KnowledgeFault(FILE + ": nothing is said of " + profession));
  }

  private static List<PrescriberRow> said(PayerPack pack) {
    return pack.all(MayPrescribe.class).stream()
        .map(said -> new PrescriberRow(PayerPlace.of(pack), pack.from(), pack.to(), said))
        .toList();
  }

  private static PrescriberRow row(Entry it) {
    PayerPlace place =
        new PayerPlace(
            it.optionalOne("payer", "payer id", PayerId::of),
            it.optionalOne("type", "payer type", Words.known(PayerType.class)),
            it.optionalOne("state", "state", PackReader::state));
    Rule rule = PackReader.rule(it);
    if (!(rule.term() instanceof MayPrescribe term)) {
      throw it.fault("id", "a row says who may prescribe, and nothing else");
    }
    return new PrescriberRow(place, it.day("from"), it.optionalDay("to"), new Ruled<>(rule, term));
  }
}
