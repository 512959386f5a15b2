package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A way of working with the hands.
 *
 * @param screenedAs what the safety rules call it; one technique may count as several there
 * @param regions the regions it is usual on; empty when it is usual everywhere
 * @param training what the therapist must have learnt for it
 * @param certificateNeeded whether that training is one that ends with a certificate
 * @param contraindications explained at the top of {@code techniques.yaml}; the rules decide
 * @param billingCodes procedure code numbers it may be billed under
 * @param afterEffects what the patient should be told beforehand
 * @param care what to keep to while doing it; a practice rule awaiting clinical review
 * @param homeOnly whether the patient does it at home, so that no minute of a visit is planned
 */
public record Technique(
    String id,
    String name,
    List<String> synonyms,
    String definition,
    String aim,
    Pressure pressure,
    SessionMinutes sessionMinutes,
    Set<String> screenedAs,
    Set<String> regions,
    String training,
    boolean certificateNeeded,
    Set<String> contraindications,
    List<String> billingCodes,
    Optional<String> afterEffects,
    Optional<String> care,
    boolean homeOnly) {
  /** The usual pressure on the Walton scale, 1 to 5. */
  public record Pressure(int least, int most, int typical) {
    public Pressure {
      if (least < 1 || typical < least || most < typical || most > 5) {
        throw new IllegalArgumentException("1 <= least <= typical <= most <= 5");
      }
    }
  }

  /** Minutes of one session that the technique usually fills. */
  public record SessionMinutes(int least, int most, int typical) {
    public SessionMinutes {
      if (least < 1 || typical < least || most < typical) {
        throw new IllegalArgumentException("1 <= least <= typical <= most");
      }
    }
  }

  public Technique {
    synonyms = List.copyOf(synonyms);
    screenedAs = Set.copyOf(screenedAs);
    regions = Set.copyOf(regions);
    contraindications = Set.copyOf(contraindications);
    billingCodes = List.copyOf(billingCodes);
  }

  /** Whether the technique is usual on this region. */
  public boolean isUsualOn(String region) {
    return regions.isEmpty() || regions.contains(region);
  }
}
