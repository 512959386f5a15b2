package org.fascia.practice.people;

import java.util.Locale;
import java.util.Set;
import org.fascia.practice.kernel.Refused;

/**
 * A state, district or territory of the United States by its postal code, such as {@code WA};
 * refused with PEOPLE-010 when there is none of that code.
 */
public record UsState(String code) {
  private static final Set<String> CODES =
      Set.of(
          ("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV"
                  + " NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY"
                  + " AS GU MP PR VI")
              .split(" "));

  public UsState {
    code = code.strip().toUpperCase(Locale.ROOT);
    if (!CODES.contains(code)) {
      throw new Refused("PEOPLE-010", "A state is two letters, such as WA.", "state");
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
