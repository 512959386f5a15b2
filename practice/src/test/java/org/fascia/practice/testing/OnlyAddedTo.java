package org.fascia.practice.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fascia.practice.storage.Tenancy;

/** Asserts that the application's role may add to a table and do nothing else to it. */
public final class OnlyAddedTo {
  private OnlyAddedTo() {}

  /** Changing the column and deleting are both denied by the database. */
  public static void assertOnlyAddedTo(
      Tenancy tenancy, TestClinic clinic, String table, String column) {
    assertDenied(
        tenancy, clinic, table, "update fascia.%s set %s = %s".formatted(table, column, column));
    assertDenied(tenancy, clinic, table, "delete from fascia." + table);
  }

  private static void assertDenied(Tenancy tenancy, TestClinic clinic, String table, String sql) {
    assertThatThrownBy(
            () -> tenancy.within(clinic.id(), statements -> statements.sql(sql).update()))
        .hasRootCauseMessage("ERROR: permission denied for table " + table);
  }
}
