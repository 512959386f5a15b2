package org.fascia.medicine.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Region;
import org.fascia.medicine.measuring.Change;
import org.fascia.medicine.measuring.trajectory.Trajectory;

/** The response so far in the words of the knowledge, as far as it says something to this plan. */
final class ResponseReading {
  /**
   * How long an unwanted response counts; a planning value, not a published one. A worse score
   * counts until a newer one is not.
   */
  private static final int DAYS_A_REACTION_COUNTS = 28;

  private final Knowledge knowledge;
  private final OrderMeaning meaning;
  private final LocalDate asOf;

  private ResponseReading(Knowledge knowledge, OrderMeaning meaning, LocalDate asOf) {
    this.knowledge = knowledge;
    this.meaning = meaning;
    this.asOf = asOf;
  }

  /** Referring back first, then what got worse, then what else a re-evaluation proposes. */
  static List<ResponsePoint> of(PlanBasis basis, OrderMeaning meaning, Knowledge knowledge) {
    return new ResponseReading(knowledge, meaning, basis.asOf()).points(basis.response());
  }

  private List<ResponsePoint> points(Response response) {
    List<ResponsePoint> points = new ArrayList<>();
    response.scored().forEach(scored -> reevaluated(scored).ifPresent(points::add));
    response.scored().forEach(scored -> worse(scored).ifPresent(points::add));
    response.adverse().forEach(adverse -> reacted(adverse).ifPresent(points::add));
    return points.stream().sorted(Comparator.comparingInt(ResponseReading::urgency)).toList();
  }

  private static int urgency(ResponsePoint point) {
    return switch (point) {
      case ResponsePoint.Reevaluated it when it.proposal().step() == Trajectory.Step.REFER_BACK ->
          0;
      case ResponsePoint.Gentler _ -> 1;
      case ResponsePoint.Reevaluated _ -> 2;
    };
  }

  private Optional<ResponsePoint> reevaluated(Response.Scored scored) {
    Optional<Prescriber> prescriber =
        switch (meaning.mandate()) {
          case Order order -> Optional.of(order.prescriber());
          case Agreement _ -> Optional.empty();
        };
    return scored
        .proposal()
        .filter(proposal -> proposal.step() != Trajectory.Step.CONTINUE)
        .map(
            proposal ->
                new ResponsePoint.Reevaluated(
                    knowledge.instruments().get(scored.instrument()),
                    proposal,
                    prescriber,
                    scored.then()));
  }

  private Optional<ResponsePoint> worse(Response.Scored scored) {
    return scored.answer() == Change.Answer.WORSE
        ? Optional.of(
            new ResponsePoint.Gentler(
                new Setback.Worse(
                    knowledge.instruments().get(scored.instrument()),
                    regions(scored.condition()),
                    scored.then())))
        : Optional.empty();
  }

  /** The regions planned for a condition; all of them where it has none of its own. */
  private List<TreatedRegion> regions(Optional<String> condition) {
    return meaning.regionsByCondition().entrySet().stream()
        .filter(entry -> condition.filter(entry.getKey().id()::equals).isPresent())
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(meaning.regions());
  }

  private Optional<ResponsePoint> reacted(Response.Adverse adverse) {
    Response.Place place = adverse.place();
    boolean counts = !adverse.then().day().isBefore(asOf.minusDays(DAYS_A_REACTION_COUNTS));
    return Stream.of(place)
        .filter(it -> counts)
        .flatMap(it -> knowledge.techniques().find(it.technique()).stream())
        .<ResponsePoint>flatMap(
            technique ->
                knowledge.regions().find(place.region()).stream()
                    .map(region -> at(region, place))
                    .filter(at -> meaning.regions().stream().anyMatch(at::overlaps))
                    .map(at -> new Setback.Reacted(technique, at, adverse.felt(), adverse.then()))
                    .map(ResponsePoint.Gentler::new))
        .findFirst();
  }

  private static TreatedRegion at(Region region, Response.Place place) {
    return region.laterality() == Region.Laterality.MIDLINE
        ? TreatedRegion.whole(region)
        : TreatedRegion.ordered(region, place.side());
  }
}
