package org.fascia.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanHtmlTest {
  @Test
  void escapesWhatComesFromOutside() {
    String html = PlanHtml.of(AnsweredExamples.aPlan("<script>alert(\"1\")</script> & more"));

    assertThat(html)
        .doesNotContain("<script", "<b>Muster")
        .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more")
        .contains("Mia &lt;b&gt;Muster&lt;/b&gt;");
  }

  @Test
  void loadsNothingFromAnywhere() {
    String html = PlanHtml.of(AnsweredExamples.aPlan("none"));

    assertThat(html).doesNotContain("src=", "<link", "url(", "@import");
  }

  @Test
  void holdsTheWordsOfTheText() {
    Answered answered = AnsweredExamples.aPlan("none");
    Paper paper = PaperWriter.paper(answered);
    String html = PlanHtml.of(answered);

    assertThat(paper.sections())
        .isNotEmpty()
        .allSatisfy(section -> assertThat(html).contains("<h2>" + section.heading() + "</h2>"));
  }

  @Test
  void opensAndClosesItsLists() {
    String html = PlanHtml.of(AnsweredExamples.aPlan("none"));

    assertThat(html.split("<ul>", -1)).hasSameSizeAs(html.split("</ul>", -1));
    assertThat(html).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
  }
}
