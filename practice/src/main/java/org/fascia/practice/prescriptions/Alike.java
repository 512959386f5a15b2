package org.fascia.practice.prescriptions;

import java.util.Optional;

/** Whether two authorisations say the same for days they share: one of them was typed twice. */
final class Alike {
  private Alike() {}

  /** Of the same number; without numbers, of the same size. Different numbers are two. */
  static boolean grants(Grant one, Grant other) {
    if (!one.extent().window().overlaps(other.extent().window())) {
      return false;
    }
    Optional<String> number = one.number();
    boolean numbered = number.isPresent() || other.number().isPresent();
    return numbered ? number.equals(other.number()) : sameSize(one.extent(), other.extent());
  }

  /** Of the same size for the same codes. */
  static boolean requests(AuthorisationRequest one, AuthorisationRequest other) {
    return one.extent().window().overlaps(other.extent().window())
        && sameSize(one.extent(), other.extent())
        && one.codes().equals(other.codes());
  }

  private static boolean sameSize(Extent one, Extent other) {
    return one.visits().equals(other.visits())
        && one.units().equals(other.units())
        && one.money().equals(other.money());
  }
}
