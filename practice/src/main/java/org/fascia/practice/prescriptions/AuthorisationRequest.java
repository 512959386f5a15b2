package org.fascia.practice.prescriptions;

import java.util.List;
import org.fascia.practice.kernel.ClinicDay;

/**
 * What is asked of a payer.
 *
 * @param codes the procedure codes it is asked for; empty for all the payer allows
 */
public record AuthorisationRequest(ClinicDay askedOn, Extent extent, List<String> codes) {
  public AuthorisationRequest {
    codes = List.copyOf(codes);
  }
}
