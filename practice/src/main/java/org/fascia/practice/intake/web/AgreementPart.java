package org.fascia.practice.intake.web;

import static org.fascia.practice.kernel.Permission.SEE_BUDGET;
import static org.fascia.practice.ui.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.cases.Cases;
import org.fascia.practice.intake.Agreements;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.ui.CasePart;
import org.fascia.practice.ui.Fact;
import org.fascia.practice.ui.Fragment;
import org.springframework.stereotype.Component;

/** What a case without an order rests on, on the case page; nothing where an order stands. */
@Component
public class AgreementPart implements CasePart {
  private final ForCaller<Cases> cases;
  private final ForCaller<Agreements> agreements;
  private final AgreementViews views;

  AgreementPart(ForCaller<Cases> cases, ForCaller<Agreements> agreements, AgreementViews views) {
    this.cases = cases;
    this.agreements = agreements;
    this.views = views;
  }

  @Override
  public Place place() {
    return Place.BUDGET;
  }

  @Override
  public Optional<Fragment> of(Caller caller, CaseId file, ClinicDay today) {
    if (!caller.may(SEE_BUDGET)) {
      return Optional.empty();
    }
    Agreements ours = agreements.as(caller);
    return switch (cases.as(caller).get(file).kind()) {
      case MEDICAL -> Optional.empty();
      case CLINICAL ->
          Optional.of(
              fragment(
                  file,
                  "CLINICAL",
                  ours.agreed(file).map(it -> views.facts(it.agreement())).orElse(List.of())));
      case WELLNESS ->
          Optional.of(fragment(file, "WELLNESS", views.facts(ours.wished(file).wish())));
    };
  }

  private static Fragment fragment(CaseId file, String kind, List<Fact> facts) {
    return new Fragment(
        "intake/agreed",
        Map.of(
            "part",
            new View(
                text("intake.agreement.title." + kind),
                text("intake.agreement.words." + kind),
                "/cases/" + file + "/agreement",
                facts)));
  }

  /**
   * What the part shows.
   *
   * @param words what holds for the kind of case
   * @param facts what was agreed on; empty while nothing was
   */
  public record View(String title, String words, String href, List<Fact> facts) {
    public View {
      facts = List.copyOf(facts);
    }
  }
}
