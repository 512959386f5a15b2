package org.fascia.practice.ui.web;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages that need nobody's records: signing in, and help. */
@Controller
class PlainPages {

  /** Shows the form, and above it why one is here; the security filters answer what it sends. */
  @GetMapping("/sign-in")
  ModelAndView signIn(@RequestParam Map<String, String> query) {
    String notice =
        Stream.of("error", "wait", "left", "ended")
            .filter(query::containsKey)
            .findFirst()
            .orElse("");
    return new ModelAndView("ui/signin", Map.of("notice", notice));
  }

  @GetMapping("/help")
  String help() {
    return "ui/help";
  }
}
