package org.fascia.medicine.planning;

import java.util.Arrays;
import java.util.List;

/** Shares the minutes of a visit out over lines in blocks. */
final class MinutesShare {
  private MinutesShare() {}

  /** What a line asks for: its weight, and the most it can take. */
  record Claim(double weight, int most) {}

  /**
   * Whole blocks go one by one to the claim that lags furthest behind its weight; each claim gets
   * one block first. Minutes that fill no block, and minutes nobody can take, stay over.
   */
  static int[] share(int minutes, int block, List<Claim> claims) {
    int[] shares = new int[claims.size()];
    int left = minutes / block;
    for (int at = 0; at < shares.length && left > 0; at++, left--) {
      shares[at] = block;
    }
    for (int next = neediest(shares, block, claims); left > 0 && next >= 0; left--) {
      shares[next] += block;
      next = neediest(shares, block, claims);
    }
    int rest = minutes - Arrays.stream(shares).sum();
    if (shares.length > 0 && rest > 0 && rest < block && shares[0] + rest <= claims.get(0).most()) {
      shares[0] += rest;
    }
    return shares;
  }

  private static int neediest(int[] shares, int block, List<Claim> claims) {
    int neediest = -1;
    for (int at = 0; at < shares.length; at++) {
      boolean canTakeMore = shares[at] + block <= claims.get(at).most();
      if (canTakeMore
          && (neediest < 0 || need(shares, claims, at) < need(shares, claims, neediest))) {
        neediest = at;
      }
    }
    return neediest;
  }

  private static double need(int[] shares, List<Claim> claims, int at) {
    return shares[at] / claims.get(at).weight();
  }
}
