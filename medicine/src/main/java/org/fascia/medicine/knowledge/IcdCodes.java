package org.fascia.medicine.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fascia.yaml.Entry;

/**
 * A set of ICD-10-CM codes: prefixes such as {@code I82.4} and ranges over the first three
 * characters such as {@code C00-C76}.
 */
public final class IcdCodes {
  /** No code at all. */
  public static final IcdCodes NONE = new IcdCodes(List.of(), List.of());

  private static final Pattern PREFIX = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?");
  private static final Pattern RANGE = Pattern.compile("([A-Z][0-9][0-9A-Z])-([A-Z][0-9][0-9A-Z])");

  private final List<String> prefixes;
  private final List<Range> ranges;
  private final String[] shortest;

  private IcdCodes(List<String> prefixes, List<Range> ranges) {
    this.prefixes = List.copyOf(prefixes);
    this.ranges = List.copyOf(ranges);
    this.shortest = shortest(prefixes);
  }

  /** The prefixes in order, without those that another one already begins. */
  private static String[] shortest(List<String> prefixes) {
    List<String> shortest = new ArrayList<>();
    for (String prefix : new TreeSet<>(prefixes)) {
      if (shortest.isEmpty() || !prefix.startsWith(shortest.getLast())) {
        shortest.add(prefix);
      }
    }
    return shortest.toArray(String[]::new);
  }

  /** A range over the first three characters, both ends included. */
  public record Range(String from, String to) {
    /** Whether the code lies in the range. */
    public boolean holds(String code) {
      String three = code.length() < 3 ? code : code.substring(0, 3);
      return from.compareTo(three) <= 0 && three.compareTo(to) <= 0;
    }
  }

  /** The codes under this key; empty when the key is missing, a fault when one is misshapen. */
  static IcdCodes from(Entry entry, String key) {
    List<String> prefixes = new ArrayList<>();
    List<Range> ranges = new ArrayList<>();
    for (String text : entry.optionalTexts(key)) {
      var range = RANGE.matcher(text);
      if (range.matches()) {
        ranges.add(new Range(range.group(1), range.group(2)));
      } else if (PREFIX.matcher(text).matches()) {
        prefixes.add(text);
      } else {
        throw entry.fault(key, "\"" + text + "\" is no ICD-10-CM code, prefix or range");
      }
    }
    return new IcdCodes(prefixes, ranges);
  }

  /** The codes of both. */
  IcdCodes and(IcdCodes others) {
    List<String> allPrefixes = new ArrayList<>(prefixes);
    allPrefixes.addAll(others.prefixes);
    List<Range> allRanges = new ArrayList<>(ranges);
    allRanges.addAll(others.ranges);
    return new IcdCodes(allPrefixes, allRanges);
  }

  /** Whether the code begins with a prefix or lies in a range. */
  public boolean match(String code) {
    if (beginsWithOne(code)) {
      return true;
    }
    for (Range range : ranges) {
      if (range.holds(code)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a prefix begins the code. If one does, it is the last one that does not come after the
   * code in the alphabet: whatever stands between the two begins with that prefix itself.
   */
  private boolean beginsWithOne(String code) {
    int found = Arrays.binarySearch(shortest, code);
    int before = found >= 0 ? found : -found - 2;
    return before >= 0 && code.startsWith(shortest[before]);
  }

  /** Whether there is no code. */
  public boolean isEmpty() {
    return prefixes.isEmpty() && ranges.isEmpty();
  }

  /** The prefixes, each at least three characters long. */
  public List<String> prefixes() {
    return prefixes;
  }

  /** The ranges. */
  public List<Range> ranges() {
    return ranges;
  }
}
