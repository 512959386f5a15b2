package org.fascia.practice.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.fascia.practice.kernel.Origin;

/** What a request tells about where it came from. */
final class Requests {
  /** The attribute and the log's word under which a request's id is found. */
  static final String ID = "request";

  private Requests() {}

  /** Network address and request id, as the audit trail writes them. */
  static Origin origin(HttpServletRequest request) {
    return new Origin(request.getRemoteAddr(), String.valueOf(request.getAttribute(ID)));
  }

  /** Whether a part of a page asked, and not the browser for a whole one. */
  static boolean isPart(HttpServletRequest request) {
    return "true".equals(request.getHeader("HX-Request"));
  }
}
