package org.fascia.medicine.evidence;

/** How effects are computed and pooled. */
public record PoolingMethod(Model model, Uncertainty uncertainty, SmdFormula smdFormula) {
  /** Effects as metafor's {@code escalc} computes them. */
  public static PoolingMethod of(Model model, Uncertainty uncertainty) {
    return new PoolingMethod(model, uncertainty, SmdFormula.EXACT);
  }

  /** As Cochrane reviews before 2025 pool: DerSimonian-Laird with their own approximations. */
  public static PoolingMethod cochrane() {
    return new PoolingMethod(Model.DL, Uncertainty.NORMAL, SmdFormula.COCHRANE);
  }
}
