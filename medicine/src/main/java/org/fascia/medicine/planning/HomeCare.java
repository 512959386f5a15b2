package org.fascia.medicine.planning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.HomeAdviceLimit;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Technique;

/**
 * What the patient does at home.
 *
 * @param cautions what not to do, because of a rule that applies; awaiting clinical review
 */
public record HomeCare(List<String> advice, List<String> cautions) {
  public HomeCare {
    advice = List.copyOf(advice);
    cautions = List.copyOf(cautions);
  }

  static HomeCare of(Knowledge knowledge, Condition main, RulesThatCount applying) {
    List<HomeAdviceLimit> limits =
        knowledge.conditions().homeAdviceLimits().stream()
            .filter(limit -> limit.rules().stream().anyMatch(applying::hold))
            .toList();
    List<String> advice = new ArrayList<>();
    Set<String> cautions = new LinkedHashSet<>();
    for (String item : offered(knowledge, main)) {
      List<HomeAdviceLimit> against = limits.stream().filter(it -> it.means(item)).toList();
      against.forEach(limit -> cautions.add(limit.instead()));
      if (against.isEmpty()) {
        advice.add(item);
      }
    }
    return new HomeCare(advice, List.copyOf(cautions));
  }

  /** The advice for the condition, and the techniques for it that the patient does at home. */
  private static List<String> offered(Knowledge knowledge, Condition main) {
    List<String> offered = new ArrayList<>(main.homeAdvice());
    for (Condition.Choice choice : main.techniques()) {
      Technique technique = knowledge.techniques().get(choice.technique());
      if (technique.homeOnly()) {
        offered.add(technique.name() + ": " + choice.rationale());
      }
    }
    return offered;
  }
}
