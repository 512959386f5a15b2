package org.fascia.medicine.knowledge;

/** The figures of a trial, by their names in CSV and in YAML. */
public enum TrialColumn {
  N1("n1", "n_massage"),
  M1("m1", "mean_massage"),
  SD1("sd1", "sd_massage"),
  E1("e1", "events_massage"),
  N2("n2", "n_control"),
  M2("m2", "mean_control"),
  SD2("sd2", "sd_control"),
  E2("e2", "events_control"),
  SE("se", "se");

  private final String column;
  private final String key;

  TrialColumn(String column, String key) {
    this.column = column;
    this.key = key;
  }

  /** The name in the header of a CSV file. */
  public String column() {
    return column;
  }

  /** The key in a YAML file. */
  public String key() {
    return key;
  }
}
