create table fascia.clinic (
  clinic_id  uuid primary key,
  name       text not null check (name <> ''),
  time_zone  text not null,
  founded_at timestamptz not null
);
call fascia.keep_within_clinic('fascia.clinic', 'select, insert, update');

-- Which clinics there are: for work that goes through all of them, such as sealing the audit trail.
create table directory.clinic (
  clinic_id uuid primary key
);
grant select, insert on directory.clinic to fascia_app;

-- One row for every act on the records, done or refused. No clinical text stands here. No foreign
-- keys: a refused act may name what does not exist, and the row must be written all the same.
create table fascia.audit_event (
  clinic_id       uuid not null,
  event_id        uuid not null,
  occurred_at     timestamptz not null,
  event_type      text not null,
  subtype         text not null,
  action          text not null check (action in ('C', 'R', 'U', 'D', 'E')),
  outcome         smallint not null check (outcome in (0, 4, 8, 12)),
  refusal         text,
  user_id         uuid,
  user_name       text not null,
  user_role       text not null,
  purpose_of_use  text not null,
  network_address text not null,
  request_id      text not null,
  patient_id      uuid,
  record_type     text not null,
  record_id       uuid,
  query_hash      text,
  result_count    integer,
  reason          text,
  primary key (clinic_id, event_id)
);
create index audit_event_by_time on fascia.audit_event (clinic_id, occurred_at);
create index audit_event_by_patient on fascia.audit_event (clinic_id, patient_id, occurred_at);
call fascia.keep_within_clinic('fascia.audit_event', 'select, insert');

-- The people who work in a clinic and sign in to it.
create table fascia.clinic_user (
  clinic_id uuid not null references fascia.clinic (clinic_id),
  user_id   uuid not null,
  name      text not null check (name <> ''),
  role      text not null check (role in ('THERAPIST', 'FRONT_DESK', 'OWNER')),
  added_at  timestamptz not null,
  primary key (clinic_id, user_id)
);
call fascia.keep_within_clinic('fascia.clinic_user', 'select, insert, update');
