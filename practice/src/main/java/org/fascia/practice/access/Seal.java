package org.fascia.practice.access;

import org.fascia.practice.kernel.Sha256;

/**
 * One link of the chain over the audit trail: SHA-256 over the hash before it and the row's
 * canonical form.
 *
 * @param position from 1
 * @param hash in hexadecimal
 */
record Seal(long position, String hash) {
  /** What the first row is chained to. */
  static final Seal BEGINNING = new Seal(0, "0".repeat(64));

  /** The seal that follows this one when it covers the row. */
  Seal next(AuditRow row) {
    return new Seal(position + 1, Sha256.hex(hash + row.canonical()));
  }
}
