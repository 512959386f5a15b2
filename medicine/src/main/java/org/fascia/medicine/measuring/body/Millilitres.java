package org.fascia.medicine.measuring.body;

/** A volume of a limb, in millilitres, which are cubic centimetres; not below 0. */
public record Millilitres(double value) {
  public Millilitres {
    Quantities.require(value >= 0, "millilitres", value);
  }

  /** How much more this is, in millilitres; negative when it is less. */
  public double minus(Millilitres other) {
    return value - other.value;
  }
}
