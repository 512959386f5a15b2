package org.fascia.practice.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.fascia.medicine.measuring.trajectory.Trajectory.CourseWord;
import org.fascia.practice.kernel.ScoreId;
import org.fascia.practice.outcomes.Course;
import org.junit.jupiter.api.Test;

class ReportFormsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  @Test
  void readsBackWhatItWrites() {
    ReportContent content =
        report(
            Optional.of(
                new Course.Aim(
                    Optional.of("low-back-pain-chronic"),
                    new ScoreId(UUID.fromString("0190a6f0-0000-7000-8000-000000000001")),
                    OptionalDouble.of(4),
                    DAY.plusWeeks(8))),
            Optional.of(CourseWord.ON_COURSE));
    assertThat(ReportForms.read(ReportForms.NEWEST, ReportForms.text(content))).isEqualTo(content);
  }

  @Test
  void readsReportsFromBeforeCoursesHadAGoal() {
    String stored =
        """
        {"about":{"patient":"Ana Vale","born":"1980-02-01","patientNumber":"P-1",\
        "caseNumber":"C-0001"},"ordered":{"prescriber":"Dana Whitfield","credential":"DO",\
        "diagnoses":["M54.50"],"treatment":[],"regions":["lower-back both"],\
        "schedule":"2x/wk","signed":"2026-03-09"},\
        "done":{"days":["2026-03-09"],"minutes":20,"techniques":[],"mostPressure":2},\
        "watched":[],"measured":[{"instrument":"nprs","recall":"7 days","scores":[]}],\
        "advice":{"proposal":"CONTINUE","words":""}}
        """;
    assertThat(ReportForms.read(1, stored)).isEqualTo(report(Optional.empty(), Optional.empty()));
  }

  @Test
  void readsReportsFromBeforeTheySaidWhetherItWorks() {
    String measured =
        """
        {"instrument":"nprs","recall":"7 days","scores":[],"aim":{"baseline":\
        {"value":"0190a6f0-0000-7000-8000-000000000001"},"target":4.0,"by":"2026-05-04"}}""";
    ReportContent now = report(Optional.empty(), Optional.empty());
    String stored =
        ReportForms.text(now)
            .replace(",\"beyond\":[]", "")
            .replaceFirst(
                "\\{\"instrument\".*?\\}", java.util.regex.Matcher.quoteReplacement(measured));
    assertThat(ReportForms.read(2, stored).measured())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.aim().orElseThrow().target()).hasValue(4);
              assertThat(one.aim().orElseThrow().condition()).isEmpty();
              assertThat(one.word()).isEmpty();
            });
  }

  @Test
  void readsReportsFromBeforeTheyToldOfVisitsPastTheBudget() {
    ReportContent now = report(Optional.empty(), Optional.of(CourseWord.ON_COURSE));
    String stored = ReportForms.text(now).replace(",\"beyond\":[]", "");
    assertThat(stored).doesNotContain("beyond");
    assertThat(ReportForms.read(3, stored)).isEqualTo(now);
  }

  private static ReportContent report(Optional<Course.Aim> aim, Optional<CourseWord> word) {
    return new ReportContent(
        new ReportContent.About("Ana Vale", LocalDate.of(1980, 2, 1), "P-1", "C-0001"),
        new ReportContent.Ordered(
            "Dana Whitfield",
            "DO",
            List.of("M54.50"),
            List.of(),
            List.of("lower-back both"),
            "2x/wk",
            DAY),
        new ReportContent.Done(List.of(DAY), 20, List.of(), 2, List.of()),
        List.of(),
        List.of(new ReportContent.Measured("nprs", "7 days", List.of(), aim, word)),
        new ReportContent.Advice(Optional.of(ReportContent.Proposal.CONTINUE), ""));
  }
}
