package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.PublishedCourse;
import org.fascia.practice.library.Kind;
import org.fascia.practice.ui.Tone;
import org.springframework.stereotype.Component;

/** What the page of a published course tells. */
@Component
class CourseSections implements EntrySections {
  private final Knowledge knowledge;

  CourseSections(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Kind kind() {
    return Kind.COURSE;
  }

  @Override
  public List<Section> of(String id) {
    PublishedCourse course = knowledge.courses().get(id);
    return course.mayBeShown()
        ? List.of(figures(course), group(course))
        : List.of(
            Section.of(
                text("library.course.figures"),
                new Block.Notice(Tone.CAUTION, text("library.finding.recalled"))));
  }

  private static Section figures(PublishedCourse course) {
    return Section.of(
        text("library.course.figures"),
        new Block.Terms(course.points().stream().map(CourseSections::point).toList()),
        new Block.Words(text("library.course.hint")));
  }

  private static Block.Term point(PublishedCourse.Point point) {
    return Block.Term.plain(
        text("library.course.week", point.week()),
        point.middle() + point.spread().map(it -> " (" + it + ")").orElse(""));
  }

  private static Section group(PublishedCourse course) {
    List<Block.Term> terms = new ArrayList<>();
    course
        .arm()
        .ifPresent(
            arm -> {
              terms.add(term("library.course.arm", arm.name()));
              terms.add(term("library.course.given", arm.intervention()));
              terms.add(term("library.finding.people", String.valueOf(arm.people())));
            });
    course.note().ifPresent(note -> terms.add(term("library.finding.note", note)));
    terms.add(term("library.finding.publication", course.publication()));
    return Section.of(text("library.course.group"), new Block.Terms(terms));
  }

  private static Block.Term term(String key, String value) {
    return Block.Term.plain(text(key), value);
  }
}
