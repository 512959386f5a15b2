package org.fascia.practice.ui.web;

import static org.fascia.practice.ui.Texts.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.ui.ErrorPage;
import org.fascia.practice.ui.FormErrors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * The one place where a refusal or a failure becomes a page, or a fragment where htmx asked. It
 * shows neither a stack trace nor words that were not written for people.
 */
@ControllerAdvice
class ErrorPages {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  /** What was asked is refused: said on the form itself where htmx sent it. */
  @ExceptionHandler
  ModelAndView refused(Refused refused, HttpServletRequest request) {
    FormErrors errors = FormErrors.of(refused.field().orElse(""), refused.words());
    return refusal(errors, ErrorPage.refusal(refused.words(), refused.code()), request);
  }

  /** The values sent do not fit their fields. */
  @ExceptionHandler
  ModelAndView invalid(BindException invalid, HttpServletRequest request) {
    FormErrors errors =
        new FormErrors(invalid.getFieldErrors().stream().map(ErrorPages::entry).toList());
    return refusal(errors, ErrorPage.of(HttpStatus.BAD_REQUEST.value(), ""), request);
  }

  /** A parameter of a type it cannot be, such as a version that is no number: no fault of ours. */
  @ExceptionHandler
  ModelAndView unreadable(TypeMismatchException unreadable, HttpServletRequest request) {
    return page(HttpStatus.BAD_REQUEST, "", request);
  }

  /** Signing in is asked for by the security filters, not by a page of ours. */
  @ExceptionHandler
  void signInNeeded(AuthenticationException failure) {
    throw failure;
  }

  @ExceptionHandler
  ModelAndView forbidden(AccessDeniedException denied, HttpServletRequest request) {
    return page(HttpStatus.FORBIDDEN, "", request);
  }

  /** What the framework answers with a status, such as 404; else a bug or an outage. */
  @ExceptionHandler
  ModelAndView failed(Exception failure, HttpServletRequest request) {
    if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      return page(known.getStatusCode(), "", request);
    }
    Failure seen = Failure.of(failure);
    LOG.error("failure {}: {}", seen.reference(), seen.trace());
    LOG.debug("failure {} in full", seen.reference(), failure);
    return page(HttpStatus.INTERNAL_SERVER_ERROR, seen.reference(), request);
  }

  private static ModelAndView refusal(
      FormErrors errors, ErrorPage page, HttpServletRequest request) {
    return Htmx.asks(request)
        ? new ModelAndView(
            "ui/form/errors", Map.of("errors", errors), HttpStatus.UNPROCESSABLE_CONTENT)
        : new ModelAndView("ui/error", Map.of("error", page), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView page(
      HttpStatusCode status, String reference, HttpServletRequest request) {
    String template = Htmx.asks(request) ? "ui/failure" : "ui/error";
    ErrorPage error = ErrorPage.of(words(status, request), reference);
    return new ModelAndView(template, Map.of("error", error), status);
  }

  /** To somebody whose sign-in has ended, "forbidden" means just that. */
  private static int words(HttpStatusCode status, HttpServletRequest request) {
    boolean ended = status.equals(HttpStatus.FORBIDDEN) && request.getUserPrincipal() == null;
    return ended ? HttpStatus.UNAUTHORIZED.value() : status.value();
  }

  private static FormErrors.Entry entry(FieldError error) {
    // What a failed conversion says quotes the value and names Java types.
    String message = error.isBindingFailure() ? null : error.getDefaultMessage();
    return new FormErrors.Entry(
        error.getField(), message == null ? text("ui.form.unreadable") : message);
  }
}
