package org.fascia.medicine.knowledge;

/** What a trial says of its two groups; the one that was massaged comes first. */
public sealed interface Arms {
  /** People in both groups. */
  int people();

  /** A score was measured in both. */
  record Means(Group first, Group second) implements Arms {
    @Override
    public int people() {
      return first.n() + second.n();
    }
  }

  /** Something either happened or not. */
  record Counts(Share first, Share second) implements Arms {
    @Override
    public int people() {
      return first.n() + second.n();
    }
  }

  /** The trial gives its effect only, in a measure the analysis names. */
  record Reported(double effect, double se, int people) implements Arms {}

  /** People with the mean and standard deviation of their scores. */
  record Group(int n, double mean, double sd) {}

  /** People, and in how many of them it happened. */
  record Share(int events, int n) {}
}
