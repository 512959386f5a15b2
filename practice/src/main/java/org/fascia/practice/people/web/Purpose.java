package org.fascia.practice.people.web;

import org.fascia.practice.people.Patient;

/** What a patient is looked for: where the list leads, and what stands above it. */
public enum Purpose {
  /** To see the patient. */
  SEE("/patients", "people.list") {
    @Override
    String href(Patient patient) {
      return "/patients/" + patient.id();
    }
  },
  /** To open a case for them. */
  NEW_CASE("/patients/for-case", "people.choose") {
    @Override
    String href(Patient patient) {
      return "/cases/new?patient=" + patient.id();
    }
  };

  private final String address;
  private final String texts;

  Purpose(String address, String texts) {
    this.address = address;
    this.texts = texts;
  }

  /** The address of the whole list. */
  public String address() {
    return address;
  }

  /** The address at which a new patient is registered for it. */
  public String register() {
    return this == SEE ? "/patients/new" : "/patients/new?purpose=" + name();
  }

  /** The key under which its title stands. */
  public String title() {
    return texts + ".title";
  }

  /** Where this patient's line leads. */
  abstract String href(Patient patient);
}
