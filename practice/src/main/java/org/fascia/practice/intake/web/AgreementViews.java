package org.fascia.practice.intake.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.fascia.practice.ui.Texts.text;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Region;
import org.fascia.medicine.planning.Agreement;
import org.fascia.medicine.planning.BroughtDiagnosis;
import org.fascia.medicine.planning.BroughtDiagnosis.Profession;
import org.fascia.medicine.planning.Frequency;
import org.fascia.medicine.planning.OrderedRegion;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.planning.Wish;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.Fact;
import org.fascia.practice.ui.Format;
import org.fascia.practice.ui.Link;
import org.fascia.practice.ui.RegionChoices;
import org.springframework.stereotype.Component;

/** What a case without an order rests on, in the words and fields of its pages. */
@Component
class AgreementViews {
  /** The lengths of a visit that are offered. */
  static final List<String> MINUTES = List.of("30", "45", "60", "75", "90");

  private static final List<String> OFTEN =
      List.of("TWICE_A_WEEK", "WEEKLY", "FORTNIGHTLY", "MONTHLY");

  private final Knowledge knowledge;

  AgreementViews(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  AgreementView clinical(String address, List<Link> crumbs, Optional<Agreement> now) {
    List<String> codes = now.map(Agreement::diagnoses).orElse(List.of());
    Optional<BroughtDiagnosis.Maker> maker = now.map(it -> it.brought().getFirst().madeBy());
    return new AgreementView.Clinical(
        address,
        crumbs,
        IntStream.range(0, AgreementForm.DIAGNOSES)
            .mapToObj(at -> at < codes.size() ? titled(codes.get(at)) : "")
            .toList(),
        maker.map(BroughtDiagnosis.Maker::name).orElse(""),
        maker.map(it -> it.profession().name()).orElse(""),
        Arrays.stream(Profession.values())
            .map(it -> new Choice(it.name(), PlanWords.sentence(it.words())))
            .toList(),
        now.flatMap(Agreement::frequency).map(AgreementViews::word).orElse(""),
        OFTEN.stream().map(it -> new Choice(it, text("intake.agreement.often." + it))).toList(),
        now.flatMap(Agreement::perVisit).map(AgreementViews::minutes).orElse(""),
        lengths(),
        regions(now.map(Agreement::regions).orElse(List.of())));
  }

  AgreementView session(String address, List<Link> crumbs, Wish now) {
    return new AgreementView.Session(
        address, crumbs, minutes(now.perVisit()), lengths(), regions(now.regions()));
  }

  /** What was agreed on, line by line. */
  List<Fact> facts(Agreement agreement) {
    return Stream.concat(
            agreement.brought().stream()
                .map(
                    it ->
                        new Fact(
                            text("intake.agreement.fact.diagnosis"),
                            text(
                                "intake.agreement.fact.made",
                                titled(it.code()),
                                it.madeBy().words()))),
            Stream.of(
                new Fact(text("intake.agreement.fact.where"), where(agreement.regions())),
                new Fact(
                    text("intake.agreement.fact.often"),
                    agreement
                        .frequency()
                        .map(PlanWords::frequency)
                        .orElse(text("intake.agreement.usual"))),
                new Fact(
                    text("intake.agreement.fact.minutes"),
                    agreement
                        .perVisit()
                        .map(Format::minutes)
                        .orElse(text("intake.agreement.usual")))))
        .toList();
  }

  /** What is wanted of a session, line by line. */
  List<Fact> facts(Wish wish) {
    return List.of(
        new Fact(
            text("intake.agreement.fact.where"),
            wish.regions().isEmpty() ? text("intake.agreement.whole") : where(wish.regions())),
        new Fact(text("intake.agreement.fact.minutes"), Format.minutes(wish.perVisit())));
  }

  private String where(List<OrderedRegion> regions) {
    return regions.isEmpty()
        ? text("intake.agreement.usual.regions")
        : String.join("; ", regions.stream().map(this::named).toList());
  }

  private String named(OrderedRegion region) {
    String side = PlanWords.side(region.side());
    String name = knowledge.regions().get(region.region()).plainName();
    return side.isEmpty() ? name : name + ", " + side;
  }

  private String titled(String code) {
    return knowledge.diagnosisCodes().standing(code) instanceof CodeStanding.Billable billable
        ? code + " " + billable.title()
        : code;
  }

  private static List<Choice> lengths() {
    return MINUTES.stream()
        .map(it -> new Choice(it, Format.minutes(Duration.ofMinutes(Long.parseLong(it)))))
        .toList();
  }

  private static String minutes(Duration length) {
    return String.valueOf(length.toMinutes());
  }

  private static String word(Frequency often) {
    return switch (often.per()) {
      case WEEK -> often.most() > 1 ? "TWICE_A_WEEK" : "WEEKLY";
      case FORTNIGHT -> "FORTNIGHTLY";
      case MONTH -> "MONTHLY";
      case DAY -> "";
    };
  }

  private List<RegionChoices> regions(List<OrderedRegion> chosen) {
    Map<String, String> sides =
        chosen.stream().collect(toMap(OrderedRegion::region, AgreementViews::word));
    return knowledge.regions().all().stream()
        .filter(Region::treatable)
        .collect(groupingBy(Region::group, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(
            group ->
                new RegionChoices(
                    text("prescriptions.group." + group.getKey()),
                    group.getValue().stream()
                        .map(
                            region ->
                                new RegionChoices.Row(
                                    region.id(),
                                    region.name(),
                                    region.laterality() == Region.Laterality.LEFT_RIGHT
                                        ? RegionChoices.Sides.LEFT_RIGHT
                                        : RegionChoices.Sides.MIDLINE,
                                    sides.getOrDefault(region.id(), "")))
                        .toList()))
        .toList();
  }

  private static String word(OrderedRegion region) {
    return region.side() == Side.UNSTATED
        ? "midline"
        : region.side().name().toLowerCase(Locale.ROOT);
  }
}
