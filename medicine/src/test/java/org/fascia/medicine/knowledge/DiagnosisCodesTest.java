package org.fascia.medicine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fascia.medicine.knowledge.CodeStanding.Because;
import org.fascia.medicine.knowledge.CodeStanding.Billable;
import org.fascia.medicine.knowledge.CodeStanding.NoSuchCode;
import org.fascia.medicine.knowledge.CodeStanding.NotBillable;
import org.fascia.medicine.knowledge.CodeStanding.NotListed;
import org.fascia.yaml.KnowledgeFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisCodesTest {
  private static final KnowledgeFiles FILES = KnowledgeFiles.shipped();
  private final DiagnosisCodes codes = DiagnosisCodeFile.read(FILES);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M54.50",
        "M545 0",
        "m79.7",
        "S13.4XXA",
        "S134XXD",
        "G43.709",
        "M67.A01",
        "S39.012S",
        "I10"
      })
  void knowsABillableCodeHoweverItIsWritten(String code) {
    assertThat(codes.standing(code.replace(" ", ""))).isInstanceOf(Billable.class);
  }

  @Test
  void namesTheBillableCodesBelowAHeader() {
    assertThat(codes.standing("M54.5"))
        .isEqualTo(
            new NotBillable(
                "M54.5",
                "Low back pain",
                java.util.List.of(
                    new Billable("M54.50", "Low back pain, unspecified"),
                    new Billable("M54.51", "Vertebrogenic low back pain"),
                    new Billable("M54.59", "Other low back pain"))));
    assertThat(below("M25.51")).containsExactly("M25.511", "M25.512", "M25.519");
  }

  @ParameterizedTest
  @ValueSource(strings = {"S13.4", "S13.4X", "S13.4XX"})
  void asksAnInjuryForItsEncounterLetter(String code) {
    assertThat(below(code)).containsExactly("S13.4XXA", "S13.4XXD", "S13.4XXS");
  }

  @Test
  void fillsAnInjuryUpToSixCharacters() {
    assertThat(below("S43.5")).contains("S43.51XA").hasSize(9);
    assertThat(below("S76.311")).containsExactly("S76.311A", "S76.311D", "S76.311S");
  }

  @ParameterizedTest
  @ValueSource(strings = {"M54.99", "M54.501", "S13.4XXB", "S13.41XA", "M25.515", "S23.420A"})
  void refusesACodeThatItsCompleteFamilyDoesNotHold(String code) {
    assertThat(codes.standing(code)).isEqualTo(new NoSuchCode(code, Because.NOT_IN_ITS_FAMILY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"U99.1", "M03.1", "S18", "E14.9", "A16"})
  void refusesACategoryThatDoesNotExist(String code) {
    assertThat(codes.standing(code)).isEqualTo(new NoSuchCode(code, Because.CATEGORY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"back pain", "", "54.50", "M5", "M54.50000", "MM4.5"})
  void refusesWhatIsNotShapedLikeACode(String code) {
    assertThat(codes.standing(code)).isEqualTo(new NoSuchCode(code, Because.SHAPE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"L40.50", "I48.91", "M62.08", "S13.111A"})
  void saysWhatIsOnlyMissingFromThisPartialList(String code) {
    assertThat(codes.standing(code)).isEqualTo(new NotListed(code));
  }

  @Test
  void holdsEveryCodeOfTheConditions() {
    for (Condition condition : Knowledge.load().conditions().all()) {
      assertThat(condition.codes())
          .as(condition.id())
          .allSatisfy(
              code ->
                  assertThat(codes.standing(code))
                      .isInstanceOfAny(Billable.class, NotBillable.class));
    }
  }

  /** The number published for April 2026, and the two categories added for FY2027. */
  @Test
  void knowsAsManyCategoriesAsTheClassificationHas() {
    long known = 0;
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      for (char first = '0'; first <= '9'; first++) {
        for (char second : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
          String category = "" + letter + first + second;
          if (!codes.standing(category).equals(new NoSuchCode(category, Because.CATEGORY))) {
            known++;
          }
        }
      }
    }
    assertThat(known).isEqualTo(1918 + 2);
  }

  @Test
  void namesFileAndLineOfARowThatDoesNotFit() {
    String head = "@list\t2026-10-01\tFY2027\n@group\tPain\tA list\trecalled\n";
    assertThatThrownBy(() -> read(head + "M54\tbillabel\tDorsalgia"))
        .isInstanceOf(KnowledgeFault.class)
        .hasMessage("codes/icd10cm.tsv, line 3: there is no kind of code \"billabel\"");
    assertThatThrownBy(() -> read(head + "M54\theader\tA\nM54\theader\tB"))
        .hasMessageContaining("line 4");
    assertThatThrownBy(() -> read("@list\t2026-10-01\tFY2027\nM54\theader\tA"))
        .hasMessageContaining("in a group");
  }

  private static DiagnosisCodes read(String list) {
    return DiagnosisCodeFile.read(FILES.with("codes/icd10cm.tsv", list));
  }

  private java.util.List<String> below(String code) {
    return codes.standing(code) instanceof NotBillable header
        ? header.below().stream().map(Billable::code).toList()
        : java.util.List.of();
  }

  @Test
  void findsByTheBeginningOfACodeOrOfTheWordsOfATitle() {
    DiagnosisCodes codes = Knowledge.load().diagnosisCodes();
    assertThat(codes.search("m545", 5)).extracting(Billable::code).contains("M54.50", "M54.59");
    assertThat(codes.search("low back unsp", 5)).extracting(Billable::code).contains("M54.50");
    assertThat(codes.search("M54", 3)).hasSize(3);
    assertThat(codes.search("nothing like it", 5)).isEmpty();
    assertThat(codes.search(" ", 5)).isEmpty();
  }
}
