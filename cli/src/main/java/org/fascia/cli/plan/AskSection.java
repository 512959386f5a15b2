package org.fascia.cli.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fascia.cli.plan.Paper.Draft;
import org.fascia.medicine.planning.OpenPoint;
import org.fascia.medicine.planning.PlanWords;
import org.fascia.medicine.screening.Question;

/** What is missing: what the rules want to know, and what the order leaves open. */
final class AskSection {
  private AskSection() {}

  static List<Draft> of(List<Question> questions, List<OpenPoint> openPoints) {
    return Stream.of(asked(questions, openPoints), measured(questions))
        .filter(draft -> !draft.isEmpty())
        .toList();
  }

  private static Draft asked(List<Question> questions, List<OpenPoint> openPoints) {
    Draft draft = new Draft("To ask before or at the first visit");
    for (OpenPoint point : openPoints) {
      draft.point(
          "Ask the "
              + whom(point)
              + ": "
              + point.question()
              + " Until then: "
              + point.meanwhile()
              + ".");
    }
    byReason(questions.stream().filter(it -> it.kind() != Question.Kind.VALUE).toList())
        .forEach((because, asked) -> draft.point(PlanWords.sentence(because) + ":", asked));
    return draft;
  }

  private static Draft measured(List<Question> questions) {
    Draft draft = new Draft("To measure or look up");
    byReason(questions.stream().filter(it -> it.kind() == Question.Kind.VALUE).toList())
        .forEach((because, values) -> draft.point(PlanWords.sentence(because) + ":", values));
    return draft;
  }

  /**
   * Questions with one reason stand together, those about this patient before those everybody is
   * asked.
   */
  private static Map<String, List<String>> byReason(List<Question> questions) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    List<Question> particularFirst =
        questions.stream().sorted(Comparator.comparing(AskSection::isForEverybody)).toList();
    for (Question question : particularFirst) {
      byReason
          .computeIfAbsent(question.because(), it -> new ArrayList<>())
          .add(PlanWords.sentence(question.question()));
    }
    return byReason;
  }

  private static boolean isForEverybody(Question question) {
    return question.because().startsWith("asked at") || question.because().startsWith("age ");
  }

  private static String whom(OpenPoint point) {
    return switch (point.whom()) {
      case PRESCRIBER -> "prescriber";
      case PATIENT -> "patient";
    };
  }
}
