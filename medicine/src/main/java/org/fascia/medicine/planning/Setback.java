package org.fascia.medicine.planning;

import java.util.List;
import org.fascia.medicine.knowledge.Instrument;
import org.fascia.medicine.knowledge.Technique;

/** A response that asks for gentler work, and where. */
public sealed interface Setback {
  /** Where less pressure is used. */
  List<TreatedRegion> where();

  /** When it showed, under which plan. */
  Response.Then then();

  /** The newest score of a goal is worse than the first. */
  record Worse(Instrument instrument, List<TreatedRegion> where, Response.Then then)
      implements Setback {
    public Worse {
      where = List.copyOf(where);
    }
  }

  /** A technique was followed by an unwanted response. */
  record Reacted(Technique technique, TreatedRegion region, Response.Felt felt, Response.Then then)
      implements Setback {
    @Override
    public List<TreatedRegion> where() {
      return List.of(region);
    }
  }
}
