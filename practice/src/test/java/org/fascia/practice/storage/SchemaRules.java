package org.fascia.practice.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What invariant 5 says of the schemas, asked of the catalogue of a migrated database. */
final class SchemaRules {
  /** What is looked up before the clinic is known, and what is technical: ids and hashes only. */
  private static final List<String> DIRECTORY =
      List.of("account", "clinic", "event_publication", "flyway_schema_history", "sign_in_failure");

  private static final String TABLES =
      "select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
          + " where n.nspname = '%s' and c.relkind in ('r', 'p') order by relname";

  private static final String KEYS_NOT_BEGINNING_WITH_CLINIC =
      """
      select c.relname || ': ' || k.conname
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where n.nspname = 'fascia' and k.contype in ('p', 'u', 'x', 'f')
        and a.attname is distinct from 'clinic_id'
      """;

  private static final String UNIQUE_INDEXES_NOT_BEGINNING_WITH_CLINIC =
      """
      select c.relname || ': ' || i.relname
      from pg_index x
      join pg_class c on c.oid = x.indrelid
      join pg_class i on i.oid = x.indexrelid
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
      where n.nspname = 'fascia' and (x.indisunique or x.indisexclusion)
        and a.attname is distinct from 'clinic_id'
      """;

  private static final String FOREIGN_KEYS_INTO_OTHER_CLINICS =
      """
      select c.relname || ': ' || k.conname
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_namespace n on n.oid = c.relnamespace
      left join pg_attribute a on a.attrelid = k.confrelid and a.attnum = k.confkey[1]
      where n.nspname = 'fascia' and k.contype = 'f' and a.attname is distinct from 'clinic_id'
      """;

  private static final String TABLES_WITHOUT_KEY =
      """
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'fascia' and c.relkind in ('r', 'p') and not exists (
        select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')
      """;

  private static final String TABLES_OPEN_TO_OTHER_CLINICS =
      """
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'fascia' and c.relkind in ('r', 'p')
        and not (c.relrowsecurity and c.relforcerowsecurity and (
          select count(*) = 1 and bool_and(
            pg_get_expr(p.polqual, p.polrelid) =
              '(clinic_id = (NULLIF(current_setting(''app.clinic''::text, true), ''''::text))::uuid)'
            and p.polwithcheck is null and p.polcmd = '*' and p.polpermissive)
          from pg_policy p where p.polrelid = c.oid))
      """;

  // a view runs with its owner's rights unless it says otherwise, and the owner may see everything
  private static final String VIEWS_WITH_THEIR_OWNERS_RIGHTS =
      """
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('fascia', 'directory') and c.relkind in ('v', 'm')
        and not coalesce('security_invoker=true' = any(c.reloptions), false)
      """;

  private static final String ROLE_RIGHTS =
      """
      select rolname from pg_roles
      where rolname = 'fascia_app'
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
      """;

  private static final String OWNED_BY_ROLE =
      "select c.relname from pg_class c join pg_roles r on r.oid = c.relowner"
          + " where r.rolname = 'fascia_app'";

  private static final String MEMBERSHIPS_OF_ROLE =
      "select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid"
          + " join pg_roles a on a.oid = m.member where a.rolname = 'fascia_app'";

  private static final String DELETABLE =
      """
      select table_name || ': ' || privilege_type from information_schema.role_table_grants
      where table_schema = 'fascia' and grantee in ('fascia_app', 'PUBLIC')
        and privilege_type in ('DELETE', 'TRUNCATE')
      """;

  private final Server server;

  SchemaRules(Server server) {
    this.server = server;
  }

  void hold() throws SQLException {
    assertThat(ask(TABLES.formatted("fascia"))).as("tables").contains("clinic", "audit_event");
    assertThat(ask(TABLES.formatted("directory"))).as("the directory").isEqualTo(DIRECTORY);
    none("keys that do not begin with clinic_id", KEYS_NOT_BEGINNING_WITH_CLINIC);
    none("unique indexes without clinic_id first", UNIQUE_INDEXES_NOT_BEGINNING_WITH_CLINIC);
    none("foreign keys that leave the clinic", FOREIGN_KEYS_INTO_OTHER_CLINICS);
    none("tables without a primary key", TABLES_WITHOUT_KEY);
    none("tables without forced row-level security", TABLES_OPEN_TO_OTHER_CLINICS);
    none("views that pass by row-level security", VIEWS_WITH_THEIR_OWNERS_RIGHTS);
    none("rights of the application's role", ROLE_RIGHTS);
    none("what the application's role owns", OWNED_BY_ROLE);
    none("roles the application's role belongs to", MEMBERSHIPS_OF_ROLE);
    assertThat(ask(DELETABLE))
        .as("what the application's role may delete")
        .containsExactly("audit_pending: DELETE");
  }

  private void none(String what, String question) throws SQLException {
    assertThat(ask(question)).as(what).isEmpty();
  }

  private List<String> ask(String question) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Connection owner =
            DriverManager.getConnection(
                server.url(), server.owner().user(), server.owner().password());
        var statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }
}
