package org.fascia.cli.pool;

import org.fascia.medicine.evidence.Pooled;
import org.fascia.medicine.knowledge.TrialBlock;

/** Trials and what they come to together. */
public record PooledBlock(TrialBlock block, Pooled pooled) {}
