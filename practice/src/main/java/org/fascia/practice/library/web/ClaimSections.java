package org.fascia.practice.library.web;

import static org.fascia.practice.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.fascia.medicine.knowledge.Claim;
import org.fascia.medicine.knowledge.Estimate;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.practice.library.Kind;
import org.springframework.stereotype.Component;

/** What the pages of claims tell. */
@Component
class ClaimSections implements EntrySections {
  private final Knowledge knowledge;
  private final CardRows rows;

  ClaimSections(Knowledge knowledge, CardRows rows) {
    this.knowledge = knowledge;
    this.rows = rows;
  }

  @Override
  public Kind kind() {
    return Kind.CLAIM;
  }

  @Override
  public List<Section> of(String id) {
    return sections(knowledge.claims().get(id));
  }

  private List<Section> sections(Claim claim) {
    List<Estimate> findings = claim.findings().stream().map(knowledge.evidence()::get).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Words(claim.reason()));
    blocks.add(
        new Block.Terms(
            List.of(
                Block.Term.plain(text("library.claim.said"), "“" + claim.articleClaim() + "”"),
                Block.Term.plain(text("library.claim.verdict"), claim.verdict().words()),
                Block.Term.plain(text("library.certainty"), claim.certainty().words()))));
    return List.of(new Section(text("library.claim.judged"), blocks), rests(claim, findings));
  }

  private Section rests(Claim claim, List<Estimate> findings) {
    List<Block> blocks = new ArrayList<>();
    FindingPicture.of(findings.stream().filter(Estimate::mayBeShown).toList())
        .ifPresent(blocks::add);
    List<Row> all = claim.findings().stream().map(id -> rows.of(Kind.FINDING, id)).toList();
    blocks.add(new Block.Rows(text("library.claim.findings"), all));
    return new Section(text("library.claim.findings"), blocks);
  }
}
