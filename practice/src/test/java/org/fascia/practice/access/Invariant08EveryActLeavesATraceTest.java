package org.fascia.practice.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Ids;
import org.fascia.practice.kernel.NoteId;
import org.fascia.practice.kernel.PatientId;
import org.fascia.practice.kernel.Permission;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.storage.TestDatabase;
import org.fascia.practice.testing.PracticeTest;
import org.fascia.practice.testing.TestClinic;
import org.fascia.practice.testing.TestClinics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PracticeTest
class Invariant08EveryActLeavesATraceTest {
  @Autowired Custodian custodian;
  @Autowired Sealer sealer;
  @Autowired Ids ids;
  @Autowired ForCaller<AuditTrail> trails;
  @Autowired TestClinics clinics;

  private TestClinic clinic;

  @BeforeEach
  void aClinic() {
    clinic = clinics.another();
  }

  @Test
  void tellsWhoReadWhoseRecords() {
    PatientId patient = ids.next(PatientId::new);
    read(clinic.therapist(), patient);

    assertThat(trails.as(clinic.owner()).about(patient, 10))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.who()).isEqualTo("Theo Therapist (THERAPIST)");
              assertThat(event.act()).isEqualTo("read note");
              assertThat(event.refusal()).isEmpty();
            });
  }

  @Test
  void namesAPatientWhoIsKnownOnlyAfterReading() {
    PatientId patient = ids.next(PatientId::new);
    custodian
        .admit(clinic.therapist())
        .act(
            Permission.SEE_CLINICAL,
            Act.read("note", ids.next(NoteId::new)),
            work -> {
              work.about(patient);
              return true;
            });

    assertThat(trails.as(clinic.owner()).about(patient, 10)).hasSize(1);
  }

  @Test
  void aRefusedReadLeavesARow() {
    PatientId patient = ids.next(PatientId::new);
    assertThatThrownBy(() -> read(clinic.frontDesk(), patient)).isInstanceOf(Refused.class);

    assertThat(trails.as(clinic.owner()).about(patient, 10))
        .singleElement()
        .satisfies(event -> assertThat(event.refusal()).contains("ACCESS-001"));
  }

  @Test
  void aRefusalOutlastsTheTransactionItEnded() {
    PatientId patient = ids.next(PatientId::new);
    Custody custody = custodian.admit(clinic.therapist());
    assertThatThrownBy(
            () ->
                custody.together(
                    () -> {
                      read(clinic.therapist(), patient);
                      return read(clinic.frontDesk(), patient);
                    }))
        .isInstanceOf(Refused.class);

    assertThat(trails.as(clinic.owner()).about(patient, 10))
        .as("the first read was rolled back with all it did; the refusal stays")
        .singleElement()
        .satisfies(event -> assertThat(event.refusal()).contains("ACCESS-001"));
  }

  @Test
  void isSealedWithinASecond() throws InterruptedException {
    read(clinic.therapist(), ids.next(PatientId::new));
    Thread.sleep(Duration.ofSeconds(1));

    AuditTrail.Verification verification = trails.as(clinic.owner()).verify();
    assertThat(verification.isIntact()).isTrue();
    assertThat(verification.unsealed()).isZero();
    assertThat(verification.sealed()).isGreaterThanOrEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update fascia.audit_event set user_name = 'Somebody Else'",
        "delete from fascia.audit_event",
        "update fascia.audit_seal set hash = ''",
        "delete from fascia.audit_seal"
      })
  void cannotBeAlteredByTheApplication(String statement) throws SQLException {
    try (Connection application = TestDatabase.asApplication(clinic.id());
        var change = application.createStatement()) {
      assertThatThrownBy(() -> change.execute(statement)).hasMessageContaining("permission denied");
    }
  }

  @Test
  void findsARowThatWasAltered() throws SQLException {
    read(clinic.therapist(), ids.next(PatientId::new));
    tamper("update fascia.audit_event set user_name = 'Somebody Else' where subtype = 'read'");

    assertThat(trails.as(clinic.owner()).verify().firstBroken()).contains(4L);
  }

  @Test
  void findsARowThatWasRemoved() throws SQLException {
    read(clinic.therapist(), ids.next(PatientId::new));
    read(clinic.therapist(), ids.next(PatientId::new));
    tamper(
        "delete from fascia.audit_event where event_id ="
            + " (select event_id from fascia.audit_event where subtype = 'read'"
            + " order by event_id desc offset 1 limit 1)");

    assertThat(trails.as(clinic.owner()).verify().firstBroken()).contains(4L);
  }

  @Test
  void findsASealThatWasRemoved() throws SQLException {
    read(clinic.therapist(), ids.next(PatientId::new));
    tamper("delete from fascia.audit_seal where position = 2");

    AuditTrail.Verification verification = trails.as(clinic.owner()).verify();
    assertThat(verification.firstBroken()).contains(2L);
    assertThat(verification.unsealed()).isPositive();
  }

  @Test
  void manySealersMakeOneChain() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> work =
          IntStream.range(0, 40)
              .<Callable<Integer>>mapToObj(
                  number ->
                      () -> {
                        read(clinic.therapist(), ids.next(PatientId::new));
                        return sealer.seal(clinic.id());
                      })
              .toList();
      for (var done : threads.invokeAll(work)) {
        done.get();
      }
    }
    AuditTrail.Verification verification = trails.as(clinic.owner()).verify();
    assertThat(verification.isIntact()).isTrue();
    assertThat(verification.sealed()).isGreaterThanOrEqualTo(43);
  }

  private boolean read(Caller caller, PatientId patient) {
    return custodian
        .admit(caller)
        .act(
            Permission.SEE_CLINICAL,
            Act.read("note", patient).about(patient),
            work -> work.sql("select true").query(Boolean.class).single());
  }

  private void tamper(String statement) throws SQLException {
    sealer.seal(clinic.id());
    try (Connection owner = TestDatabase.asOwner();
        var change = owner.prepareStatement(statement + " and clinic_id = ?")) {
      change.setObject(1, clinic.id().value());
      assertThat(change.executeUpdate()).isPositive();
    }
  }
}
