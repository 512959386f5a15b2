package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fascia.yaml.Entry;

/**
 * Something to look out for in a condition.
 *
 * @param meaning what it looks like
 * @param redFlags the red flags that ask for it
 */
public record WatchedSign(String id, String meaning, Action action, Set<String> redFlags) {
  /** What to do when it shows, the gravest first. */
  public enum Action {
    EMERGENCY("stop and call emergency services"),
    SAME_DAY_PHYSICIAN("stop and have a physician see it the same day"),
    CONTACT_PRESCRIBER_BEFORE_TREATING("call the prescriber before treating"),
    ADAPT_AND_WATCH("stop or lighten the work and watch");

    private final String words;

    Action(String words) {
      this.words = words;
    }

    /** The action as an instruction. */
    public String words() {
      return words;
    }

    static Optional<Action> of(String word) {
      return Words.constant(values(), word);
    }
  }

  public WatchedSign {
    redFlags = Set.copyOf(redFlags);
  }

  static WatchedSign from(Entry entry, Set<String> redFlags) {
    List<String> known = entry.each("maps_to", "red flag", Words.among(redFlags));
    return new WatchedSign(
        entry.id(),
        entry.text("meaning"),
        entry.one("action", "action", Action::of),
        Set.copyOf(known));
  }
}
