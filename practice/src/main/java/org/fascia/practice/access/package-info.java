/**
 * Who may come in and what they may do: clinics, accounts, sign-in, and the trace every act leaves.
 *
 * <h2>How a repository is written</h2>
 *
 * A repository is made for a {@link org.fascia.practice.kernel.Caller}, and the {@link
 * org.fascia.practice.access.Custodian} is its only way to SQL: each verb names the permission it
 * needs and the act it is, and so cannot be done without both. The act runs in one transaction that
 * sees the caller's clinic only, and its audit row is written with it; a refusal leaves a row as
 * well.
 *
 * <pre>{@code
 * public final class Patients {
 *   private final Custody custody;
 *
 *   public Optional<Patient> find(PatientId id) {
 *     return custody.act(
 *         SEE_PATIENTS,
 *         Act.read("patient", id).about(id),
 *         work -> work.sql(FIND).param("id", id.value()).query(Patients::patient).optional());
 *   }
 * }
 *
 * @Configuration(proxyBeanMethods = false)
 * class People {
 *   @Bean
 *   ForCaller<Patients> patients(Custodian custodian, Ids ids, Clock clock) {
 *     return caller -> new Patients(custodian.admit(caller), ids, clock);
 *   }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>Other rooms and controllers inject {@code ForCaller<Patients>} and ask {@code
 *       patients.as(caller)}. A repository that needs another one gets it made for the same caller.
 *   <li>Acts within acts share the transaction of the outermost; {@link
 *       org.fascia.practice.access.Custody#together} opens one around several.
 *   <li>SQL need not name the clinic in its conditions (the policy does), but every insert writes
 *       {@code custody.caller().clinic()}.
 *   <li>A patient known only after reading is named with {@link
 *       org.fascia.practice.access.Work#about}.
 *   <li>What was done about a patient is told to whoever listens for {@link
 *       org.fascia.practice.access.RecordsChanged}, after the transaction; drafts are not.
 *   <li>A table is made with {@code clinic_id} first in every key and closed with {@code call
 *       fascia.keep_within_clinic('fascia.patient', 'select, insert, update')}.
 *   <li>A controller takes {@code @AuthenticationPrincipal Caller caller}; it is resolved anew with
 *       every request. Pages that need nobody signed in lie under {@code /open/}.
 * </ul>
 */
@ApplicationModule(allowedDependencies = {"kernel", "storage", "ui"})
@NullMarked
package org.fascia.practice.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
