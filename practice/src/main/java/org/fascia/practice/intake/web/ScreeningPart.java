package org.fascia.practice.intake.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.intake.Leave;
import org.fascia.practice.intake.ScreeningOnRecord;
import org.fascia.practice.intake.Screenings;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.CaseId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.ui.CasePart;
import org.fascia.practice.ui.Fragment;
import org.fascia.practice.ui.Gravity;
import org.springframework.stereotype.Component;

/** The verdict at the top of the case page, and where to look or screen again. */
@Component
public class ScreeningPart implements CasePart {
  private final ForCaller<Screenings> screenings;

  ScreeningPart(ForCaller<Screenings> screenings) {
    this.screenings = screenings;
  }

  @Override
  public Place place() {
    return Place.ALERTS;
  }

  @Override
  public Optional<Fragment> of(Caller caller, CaseId file, ClinicDay today) {
    if (!caller.may(Permission.SEE_CLINICAL)) {
      return Optional.empty();
    }
    Screenings ours = screenings.as(caller);
    Optional<ScreeningOnRecord> latest = ours.latest(file);
    Leave leave = ours.leave(file, today);
    return Optional.of(
        new Fragment(
            "intake/part",
            Map.of(
                "part",
                new View(
                    "/cases/" + file + "/screening",
                    latest.map(it -> Gravity.of(it.shown().look())),
                    latest
                        .map(it -> it.shown().fired().stream().map(RuleRow::of).toList())
                        .orElse(List.of()),
                    ScreeningViews.notice(leave)))));
  }

  /**
   * What the part shows.
   *
   * @param notice why the screening must be repeated; empty when it need not
   */
  public record View(String href, Optional<Gravity> gravity, List<RuleRow> rules, String notice) {
    public View {
      rules = List.copyOf(rules);
    }
  }
}
