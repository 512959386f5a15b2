package org.fascia.medicine.evidence;

/** What comes of pooling: a result, or why there is none. */
public sealed interface PoolAnswer permits Pooled, NotPooled {}
