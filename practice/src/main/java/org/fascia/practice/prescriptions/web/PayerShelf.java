package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.budget.packs.PayerId;
import org.fascia.budget.packs.PayerPack;
import org.fascia.budget.packs.PayerPacks;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.prescriptions.PayerSettings;
import org.fascia.practice.prescriptions.web.CoverageSheet.Purpose;
import org.springframework.stereotype.Component;

/** The payers a clinic may choose from, and the form that fits the one chosen. */
@Component
class PayerShelf {
  private static final String REGION = "region.";

  private final PayerPacks packs;
  private final ForCaller<PayerSettings> settings;
  private final OrderChoices choices;

  PayerShelf(PayerPacks packs, ForCaller<PayerSettings> settings, OrderChoices choices) {
    this.packs = packs;
    this.settings = settings;
    this.choices = choices;
  }

  /** The payers the clinic works with first, then the others; all alike before it chose any. */
  List<PayerOffer> offered(Caller caller) {
    Set<PayerId> used = settings.as(caller).used();
    return newest().stream()
        .map(pack -> offer(pack, used.isEmpty() || used.contains(pack.payer())))
        .sorted(Comparator.comparing(offer -> !offer.used()))
        .toList();
  }

  /** The newest rules of every payer, in the order they are listed. */
  List<PayerPack> newest() {
    return packs.all().stream().filter(pack -> newest(pack.payer()).equals(pack)).toList();
  }

  /** The newest rules of that payer; refused with COVERAGE-016 when nobody knows any. */
  PayerPack pack(String payer) {
    return packs.all().stream()
        .filter(pack -> pack.payer().value().equals(payer))
        .findFirst()
        .map(pack -> newest(pack.payer()))
        .orElseThrow(
            () -> new Refused("COVERAGE-016", "No rules are known of this payer.", "pack"));
  }

  /** The rules of the payer a form was sent for. */
  PayerPack pack(Typed typed) {
    return pack(typed.at("pack"));
  }

  CoverageSheet sheet(String action, Purpose purpose, String payer, Typed typed) {
    PayerPack pack = pack(payer);
    Map<String, String> regions = typed.under(REGION);
    return new CoverageSheet(
        action,
        purpose,
        payer,
        pack.name(),
        typed.some("name").isPresent() ? typed : typed.with("name", pack.name()),
        PlanLimit.of(pack),
        choices.regions(regions));
  }

  private PayerPack newest(PayerId payer) {
    Optional<PayerPack> newest =
        packs.all().stream()
            .filter(pack -> pack.payer().equals(payer))
            .max(Comparator.comparing(PayerPack::from));
    return newest.orElseThrow();
  }

  private static PayerOffer offer(PayerPack pack, boolean used) {
    return new PayerOffer(
        pack.payer().value(), pack.name(), text("payers.type." + pack.type().name()), used);
  }
}
