package org.fascia.practice.visits;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds what was done against what was permitted. */
final class ExcessCheck {
  private final Permitted permitted;

  ExcessCheck(Permitted permitted) {
    this.permitted = permitted;
  }

  List<Excess> of(NoteContent content) {
    return content.treated().stream().flatMap(this::of).toList();
  }

  private Stream<Excess> of(TreatedLine line) {
    Optional<Permitted.KeptOut> keptOut =
        permitted.keptOut().stream()
            .filter(out -> out.region().equals(line.region()) && out.side().meets(line.side()))
            .findFirst();
    if (keptOut.isPresent()) {
      return Stream.of(new Excess.KeptOut(line, keptOut.get().why()));
    }
    return permitted
        .of(line)
        .map(part -> above(line, part))
        .orElseGet(() -> Stream.of(new Excess.NotForeseen(line)));
  }

  private static Stream<Excess> above(TreatedLine line, Permitted.Part part) {
    return line.pressure() <= part.mostPressure()
        ? Stream.empty()
        : Stream.of(new Excess.TooMuchPressure(line, part.mostPressure(), part.why()));
  }
}
