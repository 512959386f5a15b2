create table fascia.case_numbering (
  clinic_id uuid primary key,
  last_number integer not null check (last_number > 0)
);
call fascia.keep_within_clinic('fascia.case_numbering', 'select, insert, update');

create table fascia.case_file (
  clinic_id uuid not null,
  case_id uuid not null,
  number integer not null check (number > 0),
  patient_id uuid not null,
  kind text not null check (kind in ('MEDICAL', 'CLINICAL', 'WELLNESS')),
  state text not null check (state in ('OPENED', 'ACTIVE', 'ON_HOLD', 'DISCHARGED')),
  -- a case on hold or discharged says since when and why
  state_since date check ((state in ('ON_HOLD', 'DISCHARGED')) = (state_since is not null)),
  state_reason text check ((state in ('ON_HOLD', 'DISCHARGED')) = (state_reason is not null)),
  opened_on date not null,
  therapist_id uuid,
  primary key (clinic_id, case_id),
  unique (clinic_id, number),
  foreign key (clinic_id, patient_id) references fascia.patient (clinic_id, patient_id),
  foreign key (clinic_id, therapist_id) references fascia.therapist (clinic_id, therapist_id)
);
create index case_of_patient on fascia.case_file (clinic_id, patient_id);
create index case_under_way on fascia.case_file (clinic_id, number) where state <> 'DISCHARGED';
call fascia.keep_within_clinic('fascia.case_file', 'select, insert');
-- whose case it is and what kind never changes
grant update (state, state_since, state_reason, therapist_id) on fascia.case_file to fascia_app;

create table fascia.case_event (
  clinic_id uuid not null,
  case_event_id uuid not null,
  case_id uuid not null,
  day date not null,
  kind text not null,
  words text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (clinic_id, case_event_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id)
);
create index case_event_of_case on fascia.case_event (clinic_id, case_id, case_event_id);
call fascia.keep_within_clinic('fascia.case_event', 'select, insert');
