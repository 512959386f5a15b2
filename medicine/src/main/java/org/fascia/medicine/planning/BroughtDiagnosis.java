package org.fascia.medicine.planning;

/** A diagnosis the patient brings: its ICD-10-CM code with dot, and who made it. */
public record BroughtDiagnosis(String code, Maker madeBy) {

  /**
   * Who made a diagnosis.
   *
   * @param name as the patient says or the paper shows
   */
  public record Maker(String name, Profession profession) {
    /** Name and profession in one line. */
    public String words() {
      return name + ", " + profession.words();
    }
  }

  /**
   * Who may diagnose. There is no word for a massage therapist: diagnosing lies outside massage
   * practice everywhere Fascia is made for. Whether one of these may in a place is its law's to
   * say.
   */
  public enum Profession {
    PHYSICIAN("physician"),
    CHIROPRACTOR("chiropractor"),
    PHYSICAL_THERAPIST("physical therapist"),
    NURSE_PRACTITIONER("nurse practitioner"),
    PHYSICIAN_ASSISTANT("physician assistant"),
    DENTIST("dentist"),
    PODIATRIST("podiatrist"),
    NATUROPATHIC_PHYSICIAN("naturopathic physician"),
    ACUPUNCTURIST("acupuncturist");

    private final String words;

    Profession(String words) {
      this.words = words;
    }

    /** As it is written. */
    public String words() {
      return words;
    }
  }
}
