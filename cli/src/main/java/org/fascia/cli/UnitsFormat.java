package org.fascia.cli;

import java.util.List;
import org.fascia.budget.units.UnitProposal;

/** How a proposal of units is written. */
enum UnitsFormat {
  TEXT,
  JSON;

  String write(List<UnitProposal> proposals) {
    return switch (this) {
      case TEXT -> UnitsText.of(proposals);
      case JSON -> UnitsJson.of(proposals);
    };
  }
}
