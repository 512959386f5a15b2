package org.fascia.practice.intake;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import org.fascia.medicine.facts.Elapsed;
import org.fascia.medicine.facts.Facts;
import org.fascia.medicine.facts.Pregnancy;
import org.fascia.practice.storage.Json;

/** How facts stand in columns; the names below are stored and therefore never change. */
final class FactJson {
  /** The form of {@link Fact} written today, beside each content. */
  static final int FORM = 1;

  private static final Json JSON =
      Json.with(
          Map.of(
              Fact.class,
              Kinds.class,
              Elapsed.class,
              Elapses.class,
              Pregnancy.class,
              Stages.class));

  private FactJson() {}

  static String text(Fact fact) {
    return JSON.text(fact);
  }

  static Fact fact(String text) {
    return JSON.read(text, Fact.class);
  }

  /** All facts of a screening, the same text whatever the order within lists. */
  static String snapshot(Facts facts) {
    return JSON.unordered(facts);
  }

  static Facts facts(String snapshot) {
    return JSON.read(snapshot, Facts.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.Diagnosed.class, name = "diagnosis"),
    @JsonSubTypes.Type(value = Fact.Operated.class, name = "operation"),
    @JsonSubTypes.Type(value = Fact.Taking.class, name = "medicine"),
    @JsonSubTypes.Type(value = Fact.Measured.class, name = "measurement"),
    @JsonSubTypes.Type(value = Fact.Found.class, name = "finding"),
    @JsonSubTypes.Type(value = Fact.Answered.class, name = "answer"),
    @JsonSubTypes.Type(value = Fact.Scored.class, name = "score"),
    @JsonSubTypes.Type(value = Fact.Expecting.class, name = "pregnancy"),
  })
  private interface Kinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "since")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Elapsed.Days.class, name = "days"),
    @JsonSubTypes.Type(value = Elapsed.Unknown.class, name = "unknown"),
  })
  private interface Elapses {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "stage")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Pregnancy.Unrecorded.class, name = "unrecorded"),
    @JsonSubTypes.Type(value = Pregnancy.None.class, name = "none"),
    @JsonSubTypes.Type(value = Pregnancy.Weeks.class, name = "weeks"),
    @JsonSubTypes.Type(value = Pregnancy.WeeksUnknown.class, name = "weeks-unknown"),
    @JsonSubTypes.Type(value = Pregnancy.AfterBirth.class, name = "after-birth"),
  })
  private interface Stages {}
}
