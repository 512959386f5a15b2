package org.fascia.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fascia.budget.packs.Force;
import org.fascia.budget.packs.Ruled;
import org.fascia.budget.packs.Term.Need;

/** The two lights, and whether anybody may go past what they say. */
record Answers(
    Basis basis, Group ordered, Group agreed, List<Group> payer, List<Ruled<Need>> missing) {

  Light orderedLight() {
    if (ordered.empty()) {
      return new Light(Light.State.NO, ordered.binding().map(Answers::spent).orElse(""));
    }
    return basis.file().orders().isEmpty()
        ? new Light(Light.State.NOT_NEEDED, "No order is needed.")
        : new Light(Light.State.YES, "One more visit is ordered.");
  }

  Light agreedLight() {
    Optional<String> no = refusal();
    if (no.isPresent()) {
      return new Light(Light.State.NO, no.get());
    }
    if (doubtful()) {
      return new Light(Light.State.ASK, "Somebody has to ask the payer.");
    }
    return agreed.binding().or(agreed::ends).filter(Answers::authorised).isPresent()
        ? new Light(Light.State.YES, "One more visit is authorised.")
        : new Light(Light.State.NOT_NEEDED, "The next visit needs no authorisation.");
  }

  private static boolean authorised(Limit row) {
    return row.scope() instanceof Limit.Scope.OfAuthorisation;
  }

  private Optional<String> refusal() {
    for (Group group : payer) {
      if (group.empty()) {
        return group.binding().map(Answers::spent);
      }
    }
    if (!missing.isEmpty()) {
      return missing.stream().map(Papers::warning).map(Warning::says).findFirst();
    }
    return agreed.empty() ? agreed.binding().map(Answers::spent) : Optional.empty();
  }

  private boolean doubtful() {
    List<Group> groups = new ArrayList<>(payer);
    groups.add(agreed);
    return groups.stream()
        .anyMatch(it -> it.left() instanceof Left.NotKnown || it.left() instanceof Left.AtMost);
  }

  private static String spent(Limit row) {
    return switch (row.standing()) {
      case NOT_GIVEN -> "Not signed or not granted: " + row.source() + ".";
      case NOT_YET -> "Not begun: " + row.source() + ".";
      case ENDED, IN_FORCE, ADVISORY ->
          row.until().isPresent()
              ? "Over since %s: %s (%s).".formatted(row.until().get(), row.name(), row.source())
              : "Nothing left: %s (%s).".formatted(row.name(), row.source());
    };
  }

  /** Whether one more may be given; {@code hard} are rules that forbid it for their pace. */
  Beyond beyond(List<String> hard) {
    List<String> ways = new ArrayList<>(hard);
    boolean never = !hard.isEmpty();
    List<Group> groups = new ArrayList<>(payer);
    groups.add(ordered);
    groups.add(agreed);
    for (Group group : groups) {
      if (group.empty()) {
        group.binding().map(Limit::id).ifPresent(ways::add);
        never |= group.binding().filter(row -> row.force() == Force.HARD).isPresent();
      }
    }
    missing.forEach(need -> ways.add("payer/" + need.rule().id()));
    Beyond.Answer answer = never ? Beyond.Answer.NEVER : Beyond.Answer.BY_NAME;
    return new Beyond(ways.isEmpty() ? Beyond.Answer.NOT_NEEDED : answer, ways);
  }
}
