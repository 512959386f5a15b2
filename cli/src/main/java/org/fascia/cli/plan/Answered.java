package org.fascia.cli.plan;

import java.time.LocalDate;
import org.fascia.medicine.knowledge.Knowledge;
import org.fascia.medicine.planning.PlanAnswer;

/** Everything one paper is written from. */
public record Answered(
    ChartAccount chart, PlanAnswer answer, Knowledge knowledge, LocalDate asOf) {}
