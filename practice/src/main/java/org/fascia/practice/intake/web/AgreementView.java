package org.fascia.practice.intake.web;

import java.util.List;
import org.fascia.practice.ui.Choice;
import org.fascia.practice.ui.Link;
import org.fascia.practice.ui.RegionChoices;

/** What the page shows on which what a case without an order rests on is entered. */
public sealed interface AgreementView {
  /** Where the form is sent. */
  String address();

  /** The way to the case. */
  List<Link> crumbs();

  /** The regions to choose from, with what is chosen now. */
  List<RegionChoices> regions();

  /** The lengths of a visit to choose from. */
  List<Choice> lengths();

  /** The length chosen now; empty where the usual one is meant. */
  String minutes();

  /**
   * A diagnosis somebody else made, and what is agreed on.
   *
   * @param diagnoses what stands in each field
   * @param profession the name of the one chosen; empty for none yet
   * @param often the word of the frequency chosen; empty where the usual one is meant
   */
  record Clinical(
      String address,
      List<Link> crumbs,
      List<String> diagnoses,
      String madeBy,
      String profession,
      List<Choice> professions,
      String often,
      List<Choice> frequencies,
      String minutes,
      List<Choice> lengths,
      List<RegionChoices> regions)
      implements AgreementView {
    public Clinical {
      crumbs = List.copyOf(crumbs);
      diagnoses = List.copyOf(diagnoses);
      professions = List.copyOf(professions);
      frequencies = List.copyOf(frequencies);
      lengths = List.copyOf(lengths);
      regions = List.copyOf(regions);
    }
  }

  /** What is wanted of a session. */
  record Session(
      String address,
      List<Link> crumbs,
      String minutes,
      List<Choice> lengths,
      List<RegionChoices> regions)
      implements AgreementView {
    public Session {
      crumbs = List.copyOf(crumbs);
      lengths = List.copyOf(lengths);
      regions = List.copyOf(regions);
    }
  }
}
