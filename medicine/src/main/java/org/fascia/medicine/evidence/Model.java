package org.fascia.medicine.evidence;

import java.util.Arrays;
import java.util.Optional;

/** What is assumed of the true effects of the trials, and how their spread is estimated. */
public enum Model {
  /** One true effect for all trials (fixed effect, inverse variance). */
  FE("fixed effect"),
  /** True effects that differ; their variance after DerSimonian and Laird 1986. */
  DL("random effects, DerSimonian-Laird"),
  /** True effects that differ; their variance by restricted maximum likelihood. */
  REML("random effects, REML");

  private final String words;

  Model(String words) {
    this.words = words;
  }

  /** The model as a reader calls it. */
  public String words() {
    return words;
  }

  /** The model of this name; empty when there is none. */
  public static Optional<Model> of(String name) {
    return Arrays.stream(values()).filter(it -> it.name().equals(name)).findFirst();
  }
}
