package org.fascia.practice.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fascia.practice.access.SignIn;
import org.fascia.practice.access.SignIns;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** What the browser is answered when somebody must sign in, could not, or has left. */
@Component
class SignInAnswers {
  private static final String PAGE = "/sign-in";

  private final SignIns signIns;

  SignInAnswers(SignIns signIns) {
    this.signIns = signIns;
  }

  /**
   * Nobody is signed in: a page leads to the form; a part of a page makes the whole one go there.
   */
  void signInFirst(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    boolean hadSession = request.getRequestedSessionId() != null;
    String address = hadSession && !request.isRequestedSessionIdValid() ? PAGE + "?ended" : PAGE;
    if (Requests.isPart(request)) {
      response.setHeader("HX-Redirect", address);
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    } else {
      response.sendRedirect(address);
    }
  }

  /** The form was not right, or came too early. */
  void refused(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    response.sendRedirect(PAGE + (why instanceof LockedException ? "?wait" : "?error"));
  }

  /** Somebody signed out. */
  void left(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication)
      throws IOException {
    SignedIn.in(authentication).map(SignIn::caller).ifPresent(signIns::end);
    response.sendRedirect(PAGE + "?left");
  }
}
