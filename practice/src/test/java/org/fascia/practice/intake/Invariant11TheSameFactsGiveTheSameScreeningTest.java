package org.fascia.practice.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.TestCases.TODAY;

import java.util.List;
import java.util.Set;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Place;
import org.fascia.medicine.facts.Side;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.knowledge.Zone;
import org.fascia.medicine.screening.Screener;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Sha256;
import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestCase;
import org.fascia.practice.testing.TestCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class Invariant11TheSameFactsGiveTheSameScreeningTest {
  @Autowired ForCaller<Screenings> screenings;
  @Autowired ForCaller<Charts> charts;
  @Autowired Knowledge knowledge;
  @Autowired TestCases cases;
  @Autowired Tenancy tenancy;

  record Stored(String request, String facts, String sha256, String shown, String knowledge) {}

  @Test
  void byteForByteAndWithAllItRestsOn() {
    TestCase one = cases.prescribed();
    Place place = new Place(Set.of(Zone.LOWER_BACK, Zone.SACRUM, Zone.HIP), Side.LEFT);
    charts
        .as(one.clinic().therapist())
        .learn(one.file(), new Fact.Found("open-wound", place), TODAY);
    Screenings ours = screenings.as(one.clinic().therapist());
    ours.screen(one.file(), TODAY);
    ours.screen(one.file(), TODAY);

    List<Stored> stored = stored(one);
    assertThat(stored).hasSize(2);
    assertThat(stored.getFirst()).isEqualTo(stored.getLast());
    assertThat(stored.getFirst().knowledge()).isEqualTo(knowledge.version());
    assertThat(stored.getFirst().sha256()).isEqualTo(Sha256.hex(stored.getFirst().facts()));
    assertThat(judgedAgain(stored.getFirst())).isEqualTo(stored.getFirst().shown());
  }

  private String judgedAgain(Stored stored) {
    Facts facts = FactJson.facts(stored.facts());
    return ScreeningSql.shown(
        Shown.of(Screener.of(knowledge).screen(facts, OrderRequest.read(stored.request()))));
  }

  private List<Stored> stored(TestCase one) {
    return tenancy.within(
        one.clinic().id(),
        statements ->
            statements
                .sql(
                    "select request, facts, facts_sha256 as sha256, shown, knowledge"
                        + " from fascia.screening_record order by screening_id")
                .query(Stored.class)
                .list());
  }
}
