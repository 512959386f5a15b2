package org.fascia.practice.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.fascia.practice.access.SignIn;
import org.fascia.practice.access.SignIns;
import org.fascia.practice.kernel.Caller;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Resolves the caller once per request: a changed role counts at once, and a closed account, a new
 * password or twelve hours end the session whatever it believes.
 */
final class CallerFilter extends OncePerRequestFilter {
  private final SignIns signIns;

  CallerFilter(SignIns signIns) {
    this.signIns = signIns;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/static/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<SignIn> signIn = SignedIn.in(SecurityContextHolder.getContext().getAuthentication());
    if (signIn.isPresent()) {
      resolve(signIn.get(), request);
    }
    chain.doFilter(request, response);
  }

  private void resolve(SignIn signIn, HttpServletRequest request) {
    Optional<Caller> caller = signIns.caller(signIn, Requests.origin(request));
    if (caller.isPresent()) {
      SignIn now = new SignIn(caller.get(), signIn.since());
      SecurityContextHolder.setContext(new SecurityContextImpl(SignedIn.of(now)));
    } else {
      end(request);
    }
  }

  private static void end(HttpServletRequest request) {
    SecurityContextHolder.clearContext();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
