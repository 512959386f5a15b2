package org.fascia.practice.library;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds entries by the code of a diagnosis or a medicine, written with or without its dot. */
final class Codes {
  private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("[a-z][0-9][0-9a-z.]{0,7}");
  private static final int CATEGORY = 3;

  private Codes() {}

  /** Whether a word may be a code of ICD-10-CM or ATC. */
  static boolean isOne(String word) {
    return LOOKS_LIKE_ONE.matcher(word).matches();
  }

  /**
   * How well a list of codes, prefixes and ranges fits a code that is sought: 1 when it stands
   * there, less when it lies under a prefix or begins one, 0 when it does not.
   */
  static double fit(List<String> codes, String sought) {
    String bare = bare(sought);
    return codes.stream().mapToDouble(code -> fitOne(code, bare)).max().orElse(0);
  }

  private static double fitOne(String code, String sought) {
    if (code.indexOf('-') > 0) {
      return liesIn(code, sought) ? 0.5 : 0;
    }
    String bare = bare(code);
    if (bare.equals(sought)) {
      return 1;
    }
    boolean related = bare.startsWith(sought) || sought.startsWith(bare);
    return related ? (double) Math.min(bare.length(), sought.length()) / 10 + 0.3 : 0;
  }

  private static boolean liesIn(String range, String sought) {
    if (sought.length() < CATEGORY) {
      return false;
    }
    String category = sought.substring(0, CATEGORY);
    String[] ends = range.toLowerCase(Locale.ROOT).split("-", 2);
    return ends[0].compareTo(category) <= 0 && category.compareTo(ends[1]) <= 0;
  }

  private static String bare(String code) {
    return code.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
