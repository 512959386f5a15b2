package org.fascia.medicine.knowledge;

import java.util.List;
import java.util.Optional;

/** The conditions medical massage is ordered for, found by id or by diagnosis code. */
public final class Conditions {
  private final Catalogue<Condition> conditions;
  private final Catalogue<WatchedSign> watchedSigns;

  Conditions(Catalogue<Condition> conditions, Catalogue<WatchedSign> watchedSigns) {
    this.conditions = conditions;
    this.watchedSigns = watchedSigns;
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

  /** What to look out for in a condition, in the order of the file. */
  public List<WatchedSign> watchedIn(Condition condition) {
    return condition.redFlags().stream().map(watchedSigns::get).toList();
  }
}
