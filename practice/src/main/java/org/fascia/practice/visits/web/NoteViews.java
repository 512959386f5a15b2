package org.fascia.practice.visits.web;

import static org.fascia.practice.ui.Texts.count;
import static org.fascia.practice.ui.Texts.text;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.cases.CaseKind;
import org.fascia.practice.prescriptions.VisitsLeft;
import org.fascia.practice.ui.Format;
import org.fascia.practice.visits.Draft;
import org.fascia.practice.visits.EaseAround;
import org.fascia.practice.visits.NoteContent;
import org.fascia.practice.visits.Permitted;
import org.fascia.practice.visits.SoapWords;
import org.fascia.practice.visits.SoapWriter;
import org.fascia.practice.visits.TreatedLine;
import org.fascia.practice.visits.Visit;
import org.springframework.stereotype.Component;

/** Turns a visit and its draft into the page they are written on. */
@Component
class NoteViews {
  private final Knowledge knowledge;
  private final SoapWriter writer;

  NoteViews(Knowledge knowledge, SoapWriter writer) {
    this.knowledge = knowledge;
    this.writer = writer;
  }

  NoteView of(Visit visit, Draft draft, Standing standing, ZoneId zone) {
    return new NoteView(
        visit.id().toString(),
        visit.file().toString(),
        text("visits.note.title", Format.day(visit.day().date())),
        draft.version(),
        draft.version() == 0 ? "" : Format.time(draft.savedAt(), zone),
        lines(visit.permitted(), draft),
        asked(visit.kind(), draft.content()),
        Headings.of(visit.kind()),
        words(writer.words(visit.kind(), draft.content())),
        words(writer.written(visit.kind(), draft.content())),
        signing(standing));
  }

  NoteView.Words written(CaseKind kind, Draft draft) {
    return words(writer.written(kind, draft.content()));
  }

  /** A treatment asks for pain, a session for tension and stress. */
  private static NoteView.Asked asked(CaseKind kind, NoteContent content) {
    return switch (kind) {
      case MEDICAL, CLINICAL ->
          new NoteView.Pain(shown(content.pain().before()), shown(content.pain().after()));
      case WELLNESS ->
          new NoteView.Ease(felt(content.ease().tension()), felt(content.ease().stress()));
    };
  }

  private static NoteView.Felt felt(EaseAround.Felt felt) {
    return new NoteView.Felt(shown(felt.before()), shown(felt.after()));
  }

  private NoteView.Lines lines(Permitted permitted, Draft draft) {
    List<Placed> rows =
        IntStream.range(0, permitted.parts().size())
            .mapToObj(at -> placed(at, permitted.parts().get(at), draft))
            .toList();
    return new NoteView.Lines(
        groups(rows.stream().filter(placed -> placed.row().done()).toList()),
        groups(rows.stream().filter(placed -> !placed.row().done()).toList()),
        permitted.keptOut().stream().map(this::out).toList());
  }

  private static List<NoteView.Group> groups(List<Placed> rows) {
    Map<String, List<NoteView.Row>> byRegion =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    Placed::region,
                    LinkedHashMap::new,
                    Collectors.mapping(Placed::row, Collectors.toList())));
    return byRegion.entrySet().stream()
        .map(region -> new NoteView.Group(region.getKey(), region.getValue()))
        .toList();
  }

  private Placed placed(int at, Permitted.Part part, Draft draft) {
    Optional<TreatedLine> line =
        draft.content().treated().stream()
            .filter(it -> it.region().equals(part.region()) && it.side() == part.side())
            .filter(it -> it.technique().equals(part.technique()))
            .findFirst();
    NoteView.Row row =
        new NoteView.Row(
            at,
            knowledge.techniques().get(part.technique()).name(),
            line.isPresent(),
            line.map(it -> String.valueOf(it.handsOn().toMinutes())).orElse(""),
            line.map(it -> String.valueOf(it.pressure())).orElse(""),
            part.mostPressure(),
            part.why());
    return new Placed(region(part.region(), part.side()), row);
  }

  private NoteView.Out out(Permitted.KeptOut out) {
    return new NoteView.Out(region(out.region(), out.side()), out.why());
  }

  private String region(String id, Side side) {
    String name = knowledge.regions().get(id).name();
    return side == Side.UNSTATED
        ? name
        : text("visits.region.sided", name, text("visits.side." + side.name()));
  }

  /**
   * How the case stands.
   *
   * @param leave whether the note may be signed, by the budget or by leave of somebody
   */
  record Standing(VisitsLeft left, boolean leave) {}

  private static NoteView.Signing signing(Standing standing) {
    VisitsLeft left = standing.left();
    boolean needed = !standing.leave();
    if (left.ordered().isEmpty() || needed) {
      return new NoteView.Signing(text("visits.sign.words"), needed);
    }
    return new NoteView.Signing(
        count("visits.sign.takes", Math.max(0, left.left().orElse(1) - 1)), false);
  }

  private static NoteView.Words words(SoapWords words) {
    return new NoteView.Words(
        words.subjective(), words.objective(), words.assessment(), words.plan());
  }

  private static String shown(OptionalInt level) {
    return level.isPresent() ? String.valueOf(level.getAsInt()) : "";
  }

  /** A row and the region it belongs to. */
  private record Placed(String region, NoteView.Row row) {}
}
