package org.fascia.practice.storage;

/**
 * A running PostgreSQL and the two ways to sign in: as owner, for migrations only, and as the
 * application.
 *
 * @param url JDBC address
 */
record Server(String url, SignIn owner, SignIn application) {

  /** The role the application works as; neither owner of anything nor superuser. */
  static final String APPLICATION_ROLE = "fascia_app";

  /** A database role and its password. */
  record SignIn(String user, String password) {

    @Override
    public String toString() {
      return user;
    }
  }
}
