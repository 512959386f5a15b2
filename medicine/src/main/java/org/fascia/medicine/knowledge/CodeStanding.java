package org.fascia.medicine.knowledge;

import java.util.List;

/** What Fascia can say of a diagnosis code as a whole; codes carry their dot. */
public sealed interface CodeStanding {
  /** The code as it is written, with its dot. */
  String code();

  /** The code exists and can be billed. */
  record Billable(String code, String title) implements CodeStanding {}

  /**
   * The code is only the beginning of others.
   *
   * @param below the billable codes Fascia knows below it, in order
   */
  record NotBillable(String code, String title, List<Billable> below) implements CodeStanding {
    public NotBillable {
      below = List.copyOf(below);
    }
  }

  /** There is no such code. */
  record NoSuchCode(String code, Because because) implements CodeStanding {}

  /**
   * Its category exists, but Fascia's list is partial and does not hold it: to be checked with the
   * prescriber.
   */
  record NotListed(String code) implements CodeStanding {}

  /** Why a code cannot exist. */
  enum Because {
    /** Not a letter, a digit, and one to five more characters. */
    SHAPE,
    /** Its first three characters are no category. */
    CATEGORY,
    /** All codes of its family are listed, and it is not among them. */
    NOT_IN_ITS_FAMILY
  }
}
