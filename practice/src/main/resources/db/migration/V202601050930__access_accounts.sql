-- Looked up before the clinic is known: by what name somebody signs in.
create table directory.account (
  user_id         uuid primary key,
  clinic_id       uuid not null,
  sign_in_name    text not null unique check (sign_in_name = lower(sign_in_name)),
  password_hash   text not null,
  password_set_at timestamptz not null,
  sessions_since  timestamptz not null,
  closed_at       timestamptz
);
comment on column directory.account.sessions_since is
  'sessions that began earlier are over: a new password, or signed out everywhere';
grant select, insert, update on directory.account to fascia_app;

-- Failed attempts since the last that succeeded, by a hash of the name (it may be anything, even a
-- password typed into the wrong field) and by where they came from.
create table directory.sign_in_failure (
  name_hash      text not null,
  address        text not null,
  failures       integer not null,
  last_failed_at timestamptz not null,
  primary key (name_hash, address)
);
grant select, insert, update, delete on directory.sign_in_failure to fascia_app;
