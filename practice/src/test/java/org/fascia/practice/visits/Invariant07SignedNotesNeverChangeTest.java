package org.fascia.practice.visits;

import static org.fascia.practice.testing.OnlyAddedTo.assertOnlyAddedTo;

import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class Invariant07SignedNotesNeverChangeTest {
  @Autowired Tenancy tenancy;

  @ParameterizedTest
  @CsvSource({
    "signed_note, content",
    "note_addendum, words",
    "plan, content",
    "progress_report, content",
    "score, value",
  })
  void notEvenBySqlAsTheApplication(String table, String column, TestClinic clinic) {
    assertOnlyAddedTo(tenancy, clinic, table, column);
  }
}
