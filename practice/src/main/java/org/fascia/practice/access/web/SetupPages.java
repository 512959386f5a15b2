package org.fascia.practice.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fascia.practice.access.Clinics;
import org.fascia.practice.access.Setup;
import org.fascia.practice.ui.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The first page of an empty installation: opens its clinic, once. */
@Controller
class SetupPages {
  private static final String MAY_SET_UP = "may set up";

  private final SetupKey key;
  private final Setup setup;
  private final Clinics clinics;

  SetupPages(SetupKey key, Setup setup, Clinics clinics) {
    this.key = key;
    this.setup = setup;
    this.clinics = clinics;
  }

  /** Takes the key out of the address, so that it stands in no history, and shows the page. */
  @GetMapping(path = "/setup", params = "key")
  String unlock(@RequestParam("key") String offered, HttpServletRequest request) {
    if (!clinics.all().isEmpty() || !key.is(offered)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    request.getSession().setAttribute(MAY_SET_UP, true);
    return "redirect:/setup";
  }

  @GetMapping("/setup")
  ModelAndView form(HttpSession session) {
    checkUnlocked(session);
    List<Choice> zones =
        ClinicZones.ALL.stream().map(zone -> new Choice(zone.id(), zone.name())).toList();
    return new ModelAndView("ui/setup", Map.of("zones", zones));
  }

  /** Opens the clinic; whoever did signs in next. */
  @PostMapping("/setup")
  String open(FirstClinic form, HttpServletRequest request) {
    checkUnlocked(request.getSession());
    setup.begin(form.clinicToFound(), form.chosenPassword(), Requests.origin(request));
    request.getSession().invalidate();
    return "redirect:/sign-in";
  }

  private void checkUnlocked(HttpSession session) {
    if (session.getAttribute(MAY_SET_UP) == null || !clinics.all().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  /** What the page sends. */
  record FirstClinic(
      @Nullable String clinic,
      @Nullable String zone,
      @Nullable String name,
      @Nullable String email,
      @Nullable String password) {

    Setup.FirstClinic clinicToFound() {
      return new Setup.FirstClinic(typed(clinic), typed(zone), typed(name), typed(email));
    }

    String chosenPassword() {
      return typed(password);
    }

    // the binder gives null for what the browser did not send
    private static String typed(@Nullable String field) {
      return Objects.requireNonNullElse(field, "");
    }
  }
}
