package org.fascia.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.fascia.cli.evidence.EvidenceJson;
import org.fascia.cli.evidence.EvidenceText;
import org.fascia.cli.evidence.Shown;
import org.fascia.medicine.evidence.EvidenceBase;
import org.fascia.medicine.evidence.EvidenceBase.Topical;
import org.fascia.medicine.knowledge.Condition;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Technique;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is known of massage in a condition. */
@Command(name = "evidence", description = "Shows what is known of massage in a condition.")
final class EvidenceCommand implements Callable<Integer> {
  private static final String NO_CONDITION = "EVIDENCE-001";
  private static final String NO_TECHNIQUE = "EVIDENCE-002";

  @Parameters(index = "0", paramLabel = "CONDITION", description = "Such as neck-pain.")
  private String condition = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TECHNIQUE",
      description = "Such as deep-tissue; massage of any style if none is named.")
  private @Nullable String technique;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (if none is named), json or svg.")
  private PictureFormat format = PictureFormat.TEXT;

  private final PrintWriter out;

  EvidenceCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    var knowledge = Knowledge.load();
    var base = EvidenceBase.of(knowledge);
    var topical = base.topical(condition).orElseThrow(() -> unknownCondition(knowledge));
    out.print(write(shown(knowledge, base, topical)));
    return Exit.DONE.code();
  }

  private Shown shown(Knowledge knowledge, EvidenceBase base, Topical topical) {
    if (technique == null) {
      return new Shown(knowledge.version(), topical, base.about(topical), base);
    }
    var named =
        knowledge.techniques().find(technique).orElseThrow(() -> unknownTechnique(knowledge));
    return new Shown(knowledge.version(), topical, base.about(topical, named), base);
  }

  private String write(Shown shown) {
    return switch (format) {
      case TEXT -> EvidenceText.of(shown);
      case JSON -> EvidenceJson.of(shown);
      case SVG -> shown.picture();
    };
  }

  private BadInput unknownCondition(Knowledge knowledge) {
    return new BadInput(
        "there is no condition '"
            + condition
            + "'; they are "
            + ids(knowledge.conditions().all(), Condition::id)
            + " ("
            + NO_CONDITION
            + ")");
  }

  private BadInput unknownTechnique(Knowledge knowledge) {
    return new BadInput(
        "there is no technique '"
            + technique
            + "'; they are "
            + ids(knowledge.techniques().all(), Technique::id)
            + " ("
            + NO_TECHNIQUE
            + ")");
  }

  private static <T> String ids(List<T> all, Function<T, String> id) {
    return all.stream().map(id).collect(joining(", "));
  }
}
