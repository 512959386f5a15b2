package org.fascia.practice.intake;

import java.util.Set;
import org.fascia.medicine.screening.Request;
import org.fascia.practice.storage.Json;

/** What is asked for, as it is kept beside screenings and clearances. */
final class OrderRequest {
  private static final Json JSON = Json.plain();

  private OrderRequest() {}

  static String text(Request request) {
    return JSON.unordered(request);
  }

  static Request read(String text) {
    return JSON.read(text, Request.class);
  }

  /** Whether everything asked for was asked for before as well. */
  static boolean within(Request request, Request earlier) {
    return isWithin(request.techniques(), earlier.techniques())
        && isWithin(request.sites(), earlier.sites());
  }

  // an empty set stands for everything
  private static <T> boolean isWithin(Set<T> asked, Set<T> earlier) {
    return earlier.isEmpty() || (!asked.isEmpty() && earlier.containsAll(asked));
  }
}
