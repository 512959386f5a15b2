package org.fascia.practice.ui.web;

import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fascia.practice.kernel.Caller;
import org.fascia.practice.ui.NavCount;
import org.fascia.practice.ui.Page;
import org.fascia.practice.ui.SignedIn;
import org.fascia.practice.ui.Toast;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gathers what a page has around its content from the request. */
@Component
class Frame {
  private final Assets assets;
  private final Duration idle;
  private final ObjectProvider<NavCount> counts;

  Frame(
      Assets assets,
      @Value("${server.servlet.session.timeout:30m}") Duration idle,
      ObjectProvider<NavCount> counts) {
    this.assets = assets;
    this.idle = idle;
    this.counts = counts;
  }

  Page around(HttpServletRequest request) {
    return new Page(
        caller(request).map(this::signedIn).orElse(SignedIn.NOBODY),
        path(request),
        assets.prefix(),
        csrf(request),
        idle,
        toasts(request));
  }

  private SignedIn signedIn(Caller caller) {
    return SignedIn.as(
        caller, counts.stream().collect(toMap(NavCount::href, count -> count.of(caller))));
  }

  private static Optional<Caller> caller(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof Authentication authentication
            && authentication.getPrincipal() instanceof Caller caller
        ? Optional.of(caller)
        : Optional.empty();
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  private static String csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }

  private static List<Toast> toasts(HttpServletRequest request) {
    Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
    return flash != null && flash.get(Toast.ATTRIBUTE) instanceof Toast toast
        ? List.of(toast)
        : List.of();
  }
}
