package org.fascia.practice.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fascia.practice.kernel.Refused;

/**
 * Which passwords are taken, after NIST SP 800-63B revision 4: long ones, whatever they are made
 * of, but none that everybody tries first.
 */
final class PasswordRules {
  /** The least when the password is the only factor, in characters. */
  static final int LEAST = 15;

  /** Far above what anyone types; keeps the cost of hashing bounded. */
  static final int MOST = 200;

  private static final int LEAST_OWN = 8;
  private static final int LEAST_DIFFERENT = 6;
  private static final Set<String> WELL_KNOWN = read("blocklist.txt");

  private PasswordRules() {}

  /**
   * Passes a password that may be used; refused with ACCESS-004 when it is too short or too long
   * and with ACCESS-005 when it is easily guessed.
   *
   * @param words what an attacker knows: the person's name, the sign-in name, the clinic's name
   */
  static void check(String password, List<String> words) {
    int length = password.codePointCount(0, password.length());
    if (length < LEAST || length > MOST) {
      throw new Refused(
          "ACCESS-004",
          "A password has at least " + LEAST + " characters, and at most " + MOST + ".",
          "password");
    }
    if (isGuessable(password.toLowerCase(Locale.ROOT), words)) {
      throw new Refused(
          "ACCESS-005",
          "This password is easily guessed. Four or five unrelated words are good.",
          "password");
    }
  }

  private static boolean isGuessable(String password, List<String> words) {
    return password.chars().distinct().count() < LEAST_DIFFERENT
        || isRun(password)
        || withoutKnown(password, words).length() < LEAST_OWN;
  }

  // abcdefgh..., 12345678...
  private static boolean isRun(String password) {
    long steps =
        java.util.stream.IntStream.range(1, password.length())
            .filter(at -> Math.abs(password.charAt(at) - password.charAt(at - 1)) <= 1)
            .count();
    return steps > password.length() / 2;
  }

  // what is left once everything is taken out that is known without knowing the person
  private static String withoutKnown(String password, List<String> words) {
    return Stream.concat(
            WELL_KNOWN.stream(),
            words.stream().flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("\\W+"))))
        .filter(word -> word.length() > 2)
        .sorted((one, other) -> Integer.compare(other.length(), one.length()))
        .reduce(password, (left, word) -> left.replace(word, ""));
  }

  private static Set<String> read(String file) {
    try (InputStream stream =
            Objects.requireNonNull(PasswordRules.class.getResourceAsStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
