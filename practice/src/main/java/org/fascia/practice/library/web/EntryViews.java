package org.fascia.practice.library.web;

import static java.util.stream.Collectors.toMap;
import static org.fascia.practice.ui.Texts.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fascia.practice.library.Card;
import org.fascia.practice.library.EntryId;
import org.fascia.practice.library.Kind;
import org.fascia.practice.library.Shelf;
import org.fascia.practice.ui.Gravity;
import org.fascia.practice.ui.Link;
import org.springframework.stereotype.Component;

/** Puts the page of an entry together. */
@Component
class EntryViews {
  /** What belongs to an entry and is not named in its sections. */
  private static final Map<Kind, Set<Kind>> BESIDE =
      Map.of(
          Kind.RULE, Set.of(Kind.CONDITION, Kind.RULE),
          Kind.INSTRUMENT, Set.of(Kind.CONDITION, Kind.COURSE),
          Kind.FINDING, Set.of(Kind.CONDITION, Kind.TECHNIQUE, Kind.CLAIM, Kind.FINDING),
          Kind.COURSE, Set.of(Kind.CONDITION, Kind.INSTRUMENT),
          Kind.CONDITION, Set.of(Kind.COURSE));

  private final Shelf shelf;
  private final CardRows rows;
  private final Provenances provenances;
  private final Map<Kind, EntrySections> sections;

  EntryViews(Shelf shelf, CardRows rows, Provenances provenances, List<EntrySections> ofEveryKind) {
    this.shelf = shelf;
    this.rows = rows;
    this.provenances = provenances;
    this.sections =
        ofEveryKind.stream()
            .collect(
                toMap(
                    EntrySections::kind,
                    of -> of,
                    (one, other) -> {
                      throw new IllegalStateException("two pages of " + one.kind());
                    },
                    () -> new EnumMap<>(Kind.class)));
  }

  /** The page of an entry; empty when there is no such entry. */
  Optional<EntryView> of(EntryId entry) {
    return shelf.card(entry).map(this::view);
  }

  private EntryView view(Card card) {
    EntryId entry = card.entry();
    Kind kind = entry.kind();
    return new EntryView(
        card.name(),
        kind == Kind.FINDING || kind == Kind.CLAIM ? "" : card.about(),
        new Link(text("library.kind." + kind.slug()), "/knowledge/" + kind.slug()),
        kind == Kind.RULE
            ? Optional.of(CardRows.gravity(rows.rule(entry.id())))
            : Optional.<Gravity>empty(),
        sections(entry),
        provenances.of(entry),
        beside(entry));
  }

  private List<Section> sections(EntryId entry) {
    EntrySections of = sections.get(entry.kind());
    if (of == null) {
      throw new IllegalStateException("no page of " + entry.kind());
    }
    return of.of(entry.id());
  }

  private List<Section> beside(EntryId entry) {
    Set<Kind> beside = BESIDE.getOrDefault(entry.kind(), Set.of());
    return shelf.related(entry).entrySet().stream()
        .filter(group -> beside.contains(group.getKey()))
        .map(group -> SourceSections.group(group.getKey(), group.getValue(), rows))
        .toList();
  }
}
