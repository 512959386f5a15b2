package org.fascia.practice.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.fascia.practice.storage.Tenancy;
import org.springframework.boot.test.context.TestComponent;

/** Waits for the work list to follow what was written. */
@TestComponent
public final class TestTasks {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TOLD =
      "select count(*) from directory.event_publication where serialized_event like :clinic";

  private final Tenancy tenancy;

  TestTasks(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /** Returns once all that was told of this clinic is done; fails when that takes too long. */
  public void follow(TestClinic clinic) throws InterruptedException {
    follow(clinic, PATIENCE);
  }

  /** The same with so much patience. */
  public void follow(TestClinic clinic, Duration patience) throws InterruptedException {
    Instant end = Instant.now().plus(patience);
    while (told(clinic) > 0) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("the work list does not follow");
      }
      Thread.sleep(Duration.ofMillis(20));
    }
  }

  /** How many things told of this clinic are not done yet. */
  public long told(TestClinic clinic) {
    return tenancy.outside(
        jdbc -> jdbc.sql(TOLD).param("clinic", "%" + clinic.id() + "%").query(Long.class).single());
  }

  /** What was told of this clinic and is not done yet, as it stands in the registry. */
  public Map<String, Object> publication(TestClinic clinic) {
    return tenancy.outside(
        jdbc ->
            jdbc.sql(
                    "select listener_id, event_type, serialized_event, status, completion_attempts"
                        + " from directory.event_publication where serialized_event like :clinic")
                .param("clinic", "%" + clinic.id() + "%")
                .query()
                .singleRow());
  }

  /** Leaves it in the registry as a server does that dies before it is done. */
  public void leaveUndone(Map<String, Object> publication) {
    tenancy.outside(
        jdbc ->
            jdbc.sql(
                    """
                    insert into directory.event_publication (
                      id, listener_id, event_type, serialized_event, status,
                      completion_attempts, publication_date)
                    values (
                      gen_random_uuid(), :listener_id, :event_type, :serialized_event, :status,
                      :completion_attempts, now())
                    """)
                .params(publication)
                .update());
  }
}
