package org.fascia.practice.intake;

import static org.fascia.practice.testing.OnlyAddedTo.assertOnlyAddedTo;

import org.fascia.practice.storage.Tenancy;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class WhatIsKnownIsOnlyAddedToTest {
  @Autowired Tenancy tenancy;

  @ParameterizedTest
  @CsvSource({
    "chart, source",
    "fact_record, content",
    "fact_end, words",
    "clearance, words",
    "clearance_end, words",
    "screening_record, shown",
  })
  void noDoorChangesOrDeletesIt(String table, String column, TestClinic clinic) {
    assertOnlyAddedTo(tenancy, clinic, table, column);
  }
}
