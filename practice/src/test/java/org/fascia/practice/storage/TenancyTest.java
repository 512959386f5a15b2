package org.fascia.practice.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PracticeTest
class TenancyTest {
  private static final String COUNT = "select count(*) from fascia.clinic";

  @Autowired Tenancy tenancy;
  @Autowired JdbcOperations jdbc;
  @Autowired PlatformTransactionManager transactions;
  @Autowired TestClinics clinics;

  private TestClinic here;
  private TestClinic there;

  @BeforeEach
  void twoClinics() {
    here = clinics.another();
    there = clinics.another();
  }

  @Test
  void showsOneClinic() {
    assertThat(tenancy.within(here.id(), TenancyTest::count)).isEqualTo(1);
  }

  @Test
  void showsNoneWhenNoClinicIsSet() {
    assertThat(tenancy.<Long>outside(sql -> sql.sql(COUNT).query(Long.class).single())).isZero();
  }

  @Test
  void refusesAStatementOutsideATransaction() {
    assertThatThrownBy(() -> jdbc.queryForObject(COUNT, Long.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a statement outside a transaction");
  }

  @Test
  void refusesToWriteIntoAnotherClinic() {
    assertThatThrownBy(
            () ->
                tenancy.within(
                    here.id(),
                    statements ->
                        statements
                            .sql("insert into fascia.audit_pending values (:there, :there)")
                            .param("there", there.id().value())
                            .update()))
        .rootCause()
        .hasMessageContaining("row-level security");
  }

  @Test
  void refusesASecondClinicInOneTransaction() {
    assertThatThrownBy(
            () ->
                tenancy.within(
                    here.id(), statements -> tenancy.within(there.id(), TenancyTest::count)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void showsTheClinicInATransactionThatBeganWithoutOne() {
    Long seen =
        new TransactionTemplate(transactions)
            .execute(status -> tenancy.within(here.id(), TenancyTest::count));
    assertThat(seen).isEqualTo(1);
  }

  @Test
  void leavesNothingOfAClinicOnTheConnection() {
    for (int turn = 0; turn < 40; turn++) {
      tenancy.within(here.id(), TenancyTest::count);
      assertThat(tenancy.<Long>outside(sql -> sql.sql(COUNT).query(Long.class).single())).isZero();
    }
  }

  private static Long count(Statements statements) {
    return statements.sql(COUNT).query(Long.class).single();
  }
}
