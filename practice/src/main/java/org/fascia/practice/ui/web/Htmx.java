package org.fascia.practice.ui.web;

import jakarta.servlet.http.HttpServletRequest;

/** What the request headers of htmx tell. */
final class Htmx {
  private Htmx() {}

  /** Whether htmx waits for the answer and puts it into the page that is shown. */
  static boolean asks(HttpServletRequest request) {
    return "true".equals(request.getHeader("HX-Request"));
  }
}
