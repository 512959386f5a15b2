package org.fascia.practice.prescriptions.web;

import static org.fascia.practice.ui.Texts.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.fascia.practice.kernel.AuthorisationId;
import org.fascia.practice.kernel.ClinicDay;
import org.fascia.practice.kernel.Money;
import org.fascia.practice.kernel.Refused;
import org.fascia.practice.prescriptions.AuthorisationRequest;
import org.fascia.practice.prescriptions.Extent;
import org.fascia.practice.prescriptions.Grant;
import org.fascia.practice.prescriptions.PayerAnswer;
import org.fascia.practice.prescriptions.Window;
import org.fascia.practice.ui.Problems;
import org.springframework.validation.BindException;
import org.springframework.web.multipart.MultipartFile;

/** What was asked of a payer, or answered by it, as typed. */
final class AuthorisationTyping {
  private AuthorisationTyping() {}

  static AuthorisationRequest request(Typed typed) throws BindException {
    Problems problems = new Problems();
    Optional<ClinicDay> asked = typed.day("day", problems);
    Optional<Extent> extent = extent(typed, problems);
    problems.orThrow();
    return new AuthorisationRequest(
        asked.orElseThrow(), extent.orElseThrow(), typed.codes("codes"));
  }

  static PayerAnswer.Granted granted(Typed typed) throws BindException {
    Problems problems = new Problems();
    Optional<ClinicDay> day = typed.day("day", problems);
    Optional<Extent> extent = extent(typed, problems);
    problems.orThrow();
    return new PayerAnswer.Granted(
        day.orElseThrow(), new Grant(number(typed), extent.orElseThrow()), typed.at("words"));
  }

  /** The answer chosen. */
  static PayerAnswer answer(Typed typed) throws BindException {
    String chosen = typed.at("answer");
    if (chosen.equals("granted")) {
      return granted(typed);
    }
    Problems problems = new Problems();
    Optional<ClinicDay> day = typed.day("day", problems);
    Optional<PayerAnswer> answer =
        day.flatMap(on -> problems.read("words", () -> said(chosen, on, typed.at("words"))));
    if (day.isPresent() && answer.isEmpty() && problems.none()) {
      problems.at("answer", text("payers.answer.needed"));
    }
    problems.orThrow();
    return answer.orElseThrow();
  }

  static Optional<AuthorisationId> supersedes(Typed typed) {
    return typed.some("supersedes").map(AuthorisationId::of);
  }

  /** The bytes of a file chosen; empty without one. */
  static Optional<byte[]> letter(Optional<MultipartFile> sent) {
    return sent.filter(file -> !file.isEmpty()).map(AuthorisationTyping::bytes);
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static PayerAnswer said(String chosen, ClinicDay day, String words) {
    return switch (chosen) {
      case "denied" -> new PayerAnswer.Denied(day, words);
      case "withdrawn" -> new PayerAnswer.Withdrawn(day, words);
      case "ended" -> new PayerAnswer.Ended(day, words);
      default -> throw new Refused("AUTHORISATION-009", text("payers.answer.needed"), "answer");
    };
  }

  // nothing but the edges is taken off: the payer denies what is not as it issued it
  private static Optional<String> number(Typed typed) {
    return typed.some("number");
  }

  private static Optional<Extent> extent(Typed typed, Problems problems) {
    OptionalInt visits = typed.number("visits", problems);
    OptionalInt units = typed.number("units", problems);
    Optional<Money> money = typed.money("money", problems);
    Optional<Window> window = CoverageTyping.window(typed, problems);
    return window.flatMap(
        days -> problems.read("visits", () -> new Extent(visits, units, money, days)));
  }
}
