package org.fascia.practice.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fascia.practice.access.Accounts;
import org.fascia.practice.access.Clinics;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.ForCaller;
import org.fascia.practice.kernel.Origin;
import org.fascia.practice.kernel.Role;
import org.fascia.practice.kernel.UserId;
import org.fascia.practice.people.Certificate;
import org.fascia.practice.people.Licence;
import org.fascia.practice.people.PersonName;
import org.fascia.practice.people.Therapist;
import org.fascia.practice.people.Therapists;
import org.fascia.practice.people.UsState;
import org.springframework.stereotype.Component;

/** Founds the demo clinic and takes on its people. */
@Component
class DemoHiring {
  static final String CLINIC = "Cedar Hollow Massage (demo)";
  static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
  static final String PASSWORD = "cedar hollow demo";

  private final Clinics clinics;
  private final ForCaller<Accounts> accounts;
  private final ForCaller<Therapists> therapists;

  DemoHiring(Clinics clinics, ForCaller<Accounts> accounts, ForCaller<Therapists> therapists) {
    this.clinics = clinics;
    this.accounts = accounts;
    this.therapists = therapists;
  }

  DemoStaff hire(LocalDate today) {
    Caller owner = clinics.found(CLINIC, ZONE, "Nora Ellison", Origin.inside("demo"));
    accounts.as(owner).open(owner.user(), "owner@demo.example", PASSWORD);
    Caller desk = colleague(owner, Role.FRONT_DESK, "Sam Okafor", "desk@demo.example");
    return new DemoStaff(
        owner,
        desk,
        List.of(
            certified(
                owner,
                therapist(owner, "Maya", "Lindqvist", "maya@demo.example", today),
                EnumSet.allOf(Certificate.class)),
            certified(
                owner,
                therapist(owner, "Tomas", "Reyes", "tomas@demo.example", today),
                EnumSet.of(Certificate.MYOFASCIAL_RELEASE, Certificate.NEUROMUSCULAR))));
  }

  private DemoStaff.Member therapist(
      Caller owner, String given, String family, String signIn, LocalDate today) {
    Caller caller = colleague(owner, Role.THERAPIST, given + " " + family, signIn);
    Therapist registered =
        therapists.as(owner).register(caller.user(), new PersonName(given, family));
    Licence licence =
        new Licence(
            "MA6012" + family.length() + "456",
            new UsState("WA"),
            new ClinicDay(today.minusYears(2)),
            new ClinicDay(today.plusMonths(5)));
    return new DemoStaff.Member(caller, therapists.as(owner).license(registered.id(), licence));
  }

  private DemoStaff.Member certified(
      Caller owner, DemoStaff.Member member, Set<Certificate> certificates) {
    return new DemoStaff.Member(
        member.caller(), therapists.as(owner).certify(member.therapist().id(), certificates));
  }

  private Caller colleague(Caller owner, Role role, String name, String signIn) {
    UserId user = accounts.as(owner).add(name, role, signIn, PASSWORD);
    return new Caller(owner.clinic(), user, role, name, owner.origin());
  }
}
