package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;

/** The conditions medical massage is ordered for, found by id or by diagnosis code. */
public final class Conditions {
  private static final String GENERAL = "general-massage";

  private final Catalogue<Condition> conditions;
  private final Catalogue<WatchedSign> watchedSigns;
  private final List<HomeAdviceLimit> homeAdviceLimits;

  Conditions(
      Catalogue<Condition> conditions,
      Catalogue<WatchedSign> watchedSigns,
      List<HomeAdviceLimit> homeAdviceLimits) {
    this.conditions = conditions;
    this.watchedSigns = watchedSigns;
    this.homeAdviceLimits = List.copyOf(homeAdviceLimits);
  }

  /** Every condition, in the order of the file. */
  public List<Condition> all() {
    return conditions.all();
  }

  /** The condition of this id; empty when there is none. */
  public Optional<Condition> find(String id) {
    return conditions.find(id);
  }

  /** The conditions an ICD-10-CM code may mean, in the order of the file. */
  public List<Condition> meantBy(String code) {
    return all().stream().filter(condition -> condition.isMeantBy(code)).toList();
  }

  /** How massage is planned when no diagnosis of the order leads to a condition. */
  public Condition general() {
    return conditions.get(GENERAL);
  }

  /** Advice for home that must not be given while certain rules apply. */
  public List<HomeAdviceLimit> homeAdviceLimits() {
    return homeAdviceLimits;
  }

  /** What to look out for in a condition, in the order of the file. */
  public List<WatchedSign> watchedIn(Condition condition) {
    return condition.redFlags().stream().map(watchedSigns::get).toList();
  }
}
