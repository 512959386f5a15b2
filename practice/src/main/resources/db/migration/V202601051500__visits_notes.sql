-- One treatment. What must have been there before hands were laid on stands in the row: the plan,
-- the screening that permitted it, the licence, and who answers when no visit was left.
create table fascia.visit (
  clinic_id uuid not null,
  visit_id uuid not null,
  case_id uuid not null,
  patient_id uuid not null,
  plan_id uuid not null,
  screening_id uuid not null,
  therapist_id uuid not null,
  licence text not null,
  day date not null,
  -- what may be done where, and up to which pressure, as it was permitted when the visit began
  permitted jsonb not null,
  override_reason text check (length(override_reason) >= 10),
  override_by_name text check ((override_by_name is null) = (override_reason is null)),
  state text not null check (state in ('OPEN', 'SIGNED', 'CANCELLED')),
  cancel_reason text check ((state = 'CANCELLED') = (cancel_reason is not null)),
  begun_at timestamptz not null,
  begun_by uuid not null,
  primary key (clinic_id, visit_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id),
  foreign key (clinic_id, patient_id) references fascia.patient (clinic_id, patient_id),
  foreign key (clinic_id, screening_id) references fascia.screening_record (clinic_id, screening_id),
  foreign key (clinic_id, therapist_id) references fascia.therapist (clinic_id, therapist_id),
  foreign key (clinic_id, plan_id) references fascia.plan (clinic_id, plan_id)
);
create index visit_of_case on fascia.visit (clinic_id, case_id, day);
-- two taps on "begin" are one visit
create unique index visit_one_open on fascia.visit (clinic_id, case_id) where state = 'OPEN';
call fascia.keep_within_clinic('fascia.visit', 'select, insert');
grant update (state, cancel_reason) on fascia.visit to fascia_app;

-- The note while it is written: its newest version only, and the change that made it.
create table fascia.note_draft (
  clinic_id uuid not null,
  visit_id uuid not null,
  version integer not null check (version >= 0),
  change_id uuid,
  content jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  saved_by_name text not null,
  primary key (clinic_id, visit_id),
  foreign key (clinic_id, visit_id) references fascia.visit (clinic_id, visit_id)
);
call fascia.keep_within_clinic('fascia.note_draft', 'select, insert');
grant update (version, change_id, content, saved_at, saved_by, saved_by_name)
  on fascia.note_draft to fascia_app;

-- A signed note is inserted once. The application has neither UPDATE nor DELETE on it.
create table fascia.signed_note (
  clinic_id uuid not null,
  note_id uuid not null,
  visit_id uuid not null,
  form integer not null,
  -- text, not jsonb: the hash is over these very characters
  content text not null,
  sha256 text not null check (length(sha256) = 64),
  signed_at timestamptz not null,
  signed_by uuid not null,
  signed_by_name text not null,
  licence text not null,
  primary key (clinic_id, note_id),
  unique (clinic_id, visit_id),
  foreign key (clinic_id, visit_id) references fascia.visit (clinic_id, visit_id)
);
call fascia.keep_within_clinic('fascia.signed_note', 'select, insert');

create table fascia.note_addendum (
  clinic_id uuid not null,
  addendum_id uuid not null,
  note_id uuid not null,
  words text not null check (words <> ''),
  added_at timestamptz not null,
  added_by uuid not null,
  added_by_name text not null,
  primary key (clinic_id, addendum_id),
  foreign key (clinic_id, note_id) references fascia.signed_note (clinic_id, note_id)
);
create index addendum_of_note on fascia.note_addendum (clinic_id, note_id, addendum_id);
call fascia.keep_within_clinic('fascia.note_addendum', 'select, insert');
