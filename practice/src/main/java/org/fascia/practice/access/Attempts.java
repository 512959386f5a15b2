package org.fascia.practice.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.kernel.Sha256;
import org.fascia.practice.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How often signing in under a name failed since it last succeeded, and how long to wait for the
 * next try: longer with each failure from one address, and beyond that for the name altogether;
 * after a hundred the name waits for a new password (NIST SP 800-63B: at most 100 in a row).
 *
 * <p>An attempt counts as failed when it begins, so that many at once gain nothing.
 */
final class Attempts {
  static final String TOO_EARLY = "ACCESS-003";

  private static final int FREE_HERE = 4;
  private static final Duration LONGEST_HERE = Duration.ofMinutes(15);
  private static final int FREE_ALTOGETHER = 20;
  private static final Duration LONGEST_ALTOGETHER = Duration.ofMinutes(1);
  private static final int MOST = 100;
  private static final Duration KEPT = Duration.ofDays(30);

  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('sign-in ' || :name, 0))";
  private static final String FIND =
      "select address, failures, last_failed_at from directory.sign_in_failure"
          + " where name_hash = :name";
  private static final String COUNT =
      """
      insert into directory.sign_in_failure (name_hash, address, failures, last_failed_at)
      values (:name, :address, 1, :now)
      on conflict (name_hash, address) do update
      set failures = sign_in_failure.failures + 1, last_failed_at = excluded.last_failed_at
      """;
  private static final String FORGET =
      "delete from directory.sign_in_failure where name_hash = :name";
  private static final String TIDY =
      "delete from directory.sign_in_failure where last_failed_at < :limit";

  private Attempts() {}

  /** Counts an attempt that begins; refused with ACCESS-003 when it comes too early. */
  static void begin(JdbcClient jdbc, String signInName, String address, Instant now) {
    String name = Sha256.hex(signInName);
    jdbc.sql(LOCK).param("name", name).query().singleRow();
    List<Failures> failures = jdbc.sql(FIND).param("name", name).query(Failures::read).list();
    Duration wait = wait(failures, address, now);
    if (wait.isPositive()) {
      throw new Refused(TOO_EARLY, "Too many attempts. Please wait a while and try again.");
    }
    jdbc.sql(COUNT)
        .param("name", name)
        .param("address", address)
        .param("now", Columns.timestamp(now))
        .update();
  }

  /** Forgets the failures under a name. */
  static void forget(Function<String, JdbcClient.StatementSpec> sql, String signInName) {
    sql.apply(FORGET).param("name", Sha256.hex(signInName)).update();
  }

  /** Removes what is so old that nobody asks for it any more. */
  static void tidy(JdbcClient jdbc, Instant now) {
    jdbc.sql(TIDY).param("limit", Columns.timestamp(now.minus(KEPT))).update();
  }

  /** How long the next attempt from this address has to wait. */
  static Duration wait(List<Failures> failures, String address, Instant now) {
    int altogether = failures.stream().mapToInt(Failures::count).sum();
    if (altogether >= MOST) {
      return LONGEST_HERE;
    }
    Duration here =
        failures.stream()
            .filter(of -> of.address().equals(address))
            .map(of -> left(of.last(), pause(of.count() - FREE_HERE, LONGEST_HERE), now))
            .findFirst()
            .orElse(Duration.ZERO);
    Duration anywhere =
        failures.stream()
            .map(Failures::last)
            .max(Instant::compareTo)
            .map(last -> left(last, pause(altogether - FREE_ALTOGETHER, LONGEST_ALTOGETHER), now))
            .orElse(Duration.ZERO);
    return here.compareTo(anywhere) > 0 ? here : anywhere;
  }

  private static Duration left(Instant last, Duration pause, Instant now) {
    return Duration.between(now, last.plus(pause));
  }

  // a second, then twice as long each time
  private static Duration pause(int beyond, Duration longest) {
    if (beyond <= 0) {
      return Duration.ZERO;
    }
    Duration pause = Duration.ofSeconds(1L << Math.min(beyond - 1, 20));
    return pause.compareTo(longest) < 0 ? pause : longest;
  }

  /** Failures from one address. */
  record Failures(String address, int count, Instant last) {

    static Failures read(ResultSet row, int index) throws SQLException {
      return new Failures(
          row.getString("address"), row.getInt("failures"), Columns.instant(row, "last_failed_at"));
    }
  }
}
