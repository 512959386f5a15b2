package org.fascia.practice.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages that need nobody's records: signing in, the way to the first page, and help. */
@Controller
class PlainPages {
  private final Frame frame;

  PlainPages(Frame frame) {
    this.frame = frame;
  }

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

  /** Leads everyone to where their day begins. */
  @GetMapping("/")
  String home(HttpServletRequest request) {
    return "redirect:" + frame.around(request).navigation().getFirst().href();
  }

  @GetMapping("/help")
  String help() {
    return "ui/help";
  }
}
