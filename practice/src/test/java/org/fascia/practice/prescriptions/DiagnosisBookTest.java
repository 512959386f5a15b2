package org.fascia.practice.prescriptions;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fascia.practice.testing.OnlyAddedTo.assertOnlyAddedTo;
import static org.fascia.practice.testing.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.fascia.medicine.knowledge.CodeStanding;
import org.fascia.medicine.knowledge.CodeStanding.Billable;
import org.fascia.medicine.knowledge.CodeStanding.NoSuchCode;
import org.fascia.medicine.knowledge.CodeStanding.NotBillable;
import org.fascia.medicine.knowledge.CodeStanding.NotListed;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class DiagnosisBookTest {
  private static final ClinicDay LAST_DAY_OF_2021 = ClinicDay.of("2021-09-30");
  private static final ClinicDay FIRST_DAY_OF_2022 = ClinicDay.of("2021-10-01");
  private static final int MANY = 70_000;

  @Autowired ForCaller<DiagnosisBook> books;
  @Autowired TestClinics clinics;
  @Autowired Tenancy tenancy;

  private TestClinic clinic;
  private DiagnosisBook owners;

  @BeforeEach
  void aClinicThatReadsInTwoYears() {
    clinic = clinics.another();
    owners = books.as(clinic.owner());
    owners.readIn(2021, file(line(1, "M545", '1', "Low back pain")));
    owners.readIn(
        2022,
        file(
            line(1, "M545", '0', "Low back pain"),
            line(2, "M5450", '1', "Low back pain, unspecified"),
            line(3, "M5451", '1', "Vertebrogenic low back pain")));
  }

  @Test
  void asksForTheYearOfTheVisit() {
    assertThat(standing("M54.5", LAST_DAY_OF_2021))
        .isEqualTo(new Billable("M54.5", "Low back pain"));
    assertThat(standing("m54.5", FIRST_DAY_OF_2022))
        .isInstanceOfSatisfying(
            NotBillable.class,
            heading ->
                assertThat(heading.below())
                    .extracting(CodeStanding::code)
                    .containsExactly("M54.50", "M54.51"));
    assertThat(standing("M54.51", LAST_DAY_OF_2021)).isInstanceOf(NoSuchCode.class);
    assertThat(standing("M54.51", FIRST_DAY_OF_2022)).isInstanceOf(Billable.class);
  }

  @Test
  void keepsToTheShippedCodesForOtherYears() {
    ClinicDay later = ClinicDay.of("2026-01-07");
    assertThat(standing("M54.50", later)).isInstanceOf(Billable.class);
    assertThat(standing("A00.0", later)).isInstanceOf(NotListed.class);
    assertThat(books.as(clinics.another().owner()).on(FIRST_DAY_OF_2022).apply("M54.5"))
        .isInstanceOf(NotBillable.class);
  }

  @Test
  void findsCodesByTheirBeginningOrTheirWords() {
    assertThat(owners.search("M54.51", 5, FIRST_DAY_OF_2022))
        .contains(new Billable("M54.51", "Vertebrogenic low back pain"));
    assertThat(owners.search("vertebrogenic back", 5, FIRST_DAY_OF_2022))
        .contains(new Billable("M54.51", "Vertebrogenic low back pain"));
  }

  @Test
  void takesTheNewerOfTwoEditionsOfOneYear() {
    owners.readIn(2022, file(line(1, "M5459", '1', "Other low back pain")));
    assertThat(standing("M54.59", FIRST_DAY_OF_2022)).isInstanceOf(Billable.class);
    assertThat(owners.editions()).extracting(DiagnosisBook.Edition::codes).containsExactly(1, 1);
  }

  @Test
  void readsInAWholeYearInSeconds() {
    StringBuilder lines = new StringBuilder();
    for (int at = 0; at < MANY; at++) {
      lines.append(line(at % 100_000, code(at), '1', "Synthetic condition number " + at));
    }
    byte[] whole = lines.toString().getBytes(US_ASCII);
    Instant begun = Instant.now();
    assertThat(owners.readIn(2027, whole)).isEqualTo(MANY);
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
    assertThat(standing(code(MANY - 1), ClinicDay.of("2026-11-24"))).isInstanceOf(Billable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "M545 Low back pain",
        "00001 m545    1 Low back pain",
        "00001 M545    2 Low back pain",
        "{\"resourceType\":\"ValueSet\"}",
      })
  void refusesWhatIsNotTheOrderFile(String text) {
    assertRefused("ICD-001", () -> owners.readIn(2023, text.getBytes(US_ASCII)));
    assertThat(owners.editions())
        .extracting(DiagnosisBook.Edition::fiscalYear)
        .containsExactly(2022, 2021);
  }

  @Test
  void letsOnlyTheOwnerReadCodesInAndNobodyChangeThem() {
    byte[] one = file(line(1, "M545", '1', "Low back pain"));
    assertRefused("ICD-002", () -> owners.readIn(27, one));
    assertRefused("ACCESS-001", () -> books.as(clinic.therapist()).readIn(2023, one));
    assertOnlyAddedTo(tenancy, clinic, "diagnosis_code", "title");
    assertOnlyAddedTo(tenancy, clinic, "diagnosis_edition", "codes");
  }

  private CodeStanding standing(String code, ClinicDay day) {
    return owners.on(day).apply(code);
  }

  private static byte[] file(String... lines) {
    return String.join("", lines).getBytes(US_ASCII);
  }

  private static String line(int number, String code, char flag, String title) {
    return String.format(Locale.ROOT, "%05d %-7s %s %-60s %s\n", number, code, flag, title, title);
  }

  private static String code(int at) {
    return String.format(
        Locale.ROOT, "%c%02d%03d", 'A' + at / 100_000 + at % 20, at / 20 % 100, at / 2000);
  }
}
