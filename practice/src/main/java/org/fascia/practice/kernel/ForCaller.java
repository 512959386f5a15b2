package org.fascia.practice.kernel;

/**
 * Makes a repository for a caller; a room offers its repositories to the others as beans of this
 * type.
 *
 * @param <R> the repository
 */
@FunctionalInterface
public interface ForCaller<R> {

  /** The repository as this caller may use it. */
  R as(Caller caller);
}
