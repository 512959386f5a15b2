package org.fascia.medicine.evidence;

import java.util.Optional;

/**
 * What is known of massage, or of one technique, in one condition.
 *
 * @param condition its name
 * @param technique its name; empty for massage of any style
 */
public record Known(String condition, Optional<String> technique, Found found) {
  /** What the findings on the thing itself come to. */
  public Summary direct() {
    return Summary.of(found.direct());
  }

  /** What the findings on massage of no stated style come to. */
  public Summary general() {
    return Summary.of(found.general());
  }

  /** The honest answer in a few sentences. */
  public String words() {
    return KnownWords.of(this);
  }
}
