package org.fascia.practice.ui.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Keeps a sign-in alive when the person at the screen says so. */
@Controller
class SessionPages {

  /** Any request renews the session; this one does nothing else. */
  @GetMapping("/stay")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void stay() {
    // the request itself is the point
  }
}
