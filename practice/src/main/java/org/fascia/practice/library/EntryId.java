package org.fascia.practice.library;

/** One entry of the knowledge; its id stays the same as long as the entry says the same. */
public record EntryId(Kind kind, String id) {
  /** Where its page stands, for good. */
  public String address() {
    return "/knowledge/" + kind.slug() + "/" + id;
  }
}
