package org.fascia.budget.packs;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fascia.yaml.YamlFile;
import org.fascia.yaml.YamlReader;

/** The packs of all payers, each for its span of time. */
public final class PayerPacks {
  private final List<PayerPack> packs;

  private PayerPacks(List<PayerPack> packs) {
    this.packs = List.copyOf(packs);
  }

  /** The packs that ship with Fascia. */
  public static PayerPacks shipped() {
    List<PayerPack> packs = new ArrayList<>();
    PackFiles.shipped().forEach((name, text) -> add(packs, YamlReader.shipped(name, text), text));
    return new PayerPacks(packs);
  }

  /** Packs that somebody brought, by file name; what is wrong in them is bad input. */
  public static PayerPacks of(Map<String, byte[]> files) {
    List<PayerPack> packs = new ArrayList<>();
    files.forEach(
        (name, bytes) ->
            add(packs, YamlReader.read(name, bytes), new String(bytes, StandardCharsets.UTF_8)));
    return new PayerPacks(packs);
  }

  /** These packs, and of the others those whose payer is not among them. */
  public PayerPacks before(PayerPacks others) {
    List<PayerPack> all = new ArrayList<>(packs);
    others.packs.stream()
        .filter(pack -> !payers().contains(pack.payer().value()))
        .forEach(all::add);
    return new PayerPacks(all);
  }

  /** The rules of the payer on that day. */
  public Optional<PayerPack> find(PayerId payer, LocalDate day) {
    for (PayerPack pack : packs) {
      if (pack.payer().equals(payer) && pack.holdsOn(day)) {
        return Optional.of(pack);
      }
    }
    return Optional.empty();
  }

  /** Every pack. */
  public List<PayerPack> all() {
    return packs;
  }

  /** The ids of all payers. */
  public SortedSet<String> payers() {
    SortedSet<String> payers = new TreeSet<>();
    packs.forEach(pack -> payers.add(pack.payer().value()));
    return payers;
  }

  private static void add(List<PayerPack> packs, YamlFile file, String text) {
    PayerPack pack = PackReader.read(file, text);
    if (packs.stream().anyMatch(other -> overlap(other, pack))) {
      throw file.root().fault("from", "another pack of this payer holds in these days");
    }
    packs.add(pack);
  }

  private static boolean overlap(PayerPack one, PayerPack other) {
    return one.payer().equals(other.payer())
        && one.to().filter(other.from()::isAfter).isEmpty()
        && other.to().filter(one.from()::isAfter).isEmpty();
  }
}
