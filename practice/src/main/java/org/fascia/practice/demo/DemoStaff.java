package org.fascia.practice.demo;

import java.util.List;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.people.Therapist;

/** Who works in the demo clinic. */
record DemoStaff(Caller owner, Caller frontDesk, List<Member> therapists) {
  DemoStaff {
    therapists = List.copyOf(therapists);
  }

  /** A therapist who can sign in. */
  record Member(Caller caller, Therapist therapist) {}
}
