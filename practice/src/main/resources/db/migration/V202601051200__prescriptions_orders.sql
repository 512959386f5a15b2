-- What the prescriber signed is inserted once. The application may move the state and nothing else:
-- it has no update on any other column.
create table fascia.prescription (
  clinic_id uuid not null,
  prescription_id uuid not null,
  case_id uuid not null,
  prescriber_id uuid not null,
  state text not null check (state in ('RECEIVED', 'VERIFIED', 'ACTIVE', 'SUPERSEDED')),
  -- as signed: name and credential as they stand on the order, also when the registry changes
  prescriber_name text not null,
  prescriber_credential text not null,
  prescriber_npi text,
  frequency_least integer check (frequency_least >= 1),
  frequency_most integer check (frequency_most >= frequency_least),
  frequency_unit text,
  course_length text,
  course_visits integer check (course_visits >= 1),
  per_visit_minutes integer check (per_visit_minutes >= 1),
  precautions text,
  signed_on date not null,
  -- what the person typed for frequency and duration, beside what was understood
  schedule_words text not null,
  supersedes uuid,
  -- the prescription whose visits this one goes on counting: itself, or the one it corrects
  counts_with uuid not null,
  received_on date not null,
  received_at timestamptz not null,
  received_by uuid not null,
  primary key (clinic_id, prescription_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id),
  foreign key (clinic_id, prescriber_id) references fascia.prescriber (clinic_id, prescriber_id),
  foreign key (clinic_id, supersedes) references fascia.prescription (clinic_id, prescription_id),
  foreign key (clinic_id, counts_with) references fascia.prescription (clinic_id, prescription_id),
  check (frequency_least is null or (frequency_most is not null and frequency_unit is not null)),
  check (course_length is not null or course_visits is not null)
);
create unique index prescription_one_active on fascia.prescription (clinic_id, case_id)
  where state = 'ACTIVE';
create index prescription_of_case on fascia.prescription (clinic_id, case_id, prescription_id);
call fascia.keep_within_clinic('fascia.prescription', 'select, insert');
grant update (state) on fascia.prescription to fascia_app;

create table fascia.prescription_diagnosis (
  clinic_id uuid not null,
  prescription_id uuid not null,
  rank integer not null,
  code text not null,
  primary key (clinic_id, prescription_id, rank),
  foreign key (clinic_id, prescription_id)
    references fascia.prescription (clinic_id, prescription_id)
);
call fascia.keep_within_clinic('fascia.prescription_diagnosis', 'select, insert');

create table fascia.prescription_technique (
  clinic_id uuid not null,
  prescription_id uuid not null,
  rank integer not null,
  technique text not null,
  primary key (clinic_id, prescription_id, rank),
  foreign key (clinic_id, prescription_id)
    references fascia.prescription (clinic_id, prescription_id)
);
call fascia.keep_within_clinic('fascia.prescription_technique', 'select, insert');

create table fascia.prescription_region (
  clinic_id uuid not null,
  prescription_id uuid not null,
  rank integer not null,
  region text not null,
  side text not null check (side in ('LEFT', 'RIGHT', 'BOTH', 'UNSTATED')),
  primary key (clinic_id, prescription_id, rank),
  foreign key (clinic_id, prescription_id)
    references fascia.prescription (clinic_id, prescription_id)
);
call fascia.keep_within_clinic('fascia.prescription_region', 'select, insert');

-- Visits taken from a prescription, written in the signer's transaction while the case row is held.
create table fascia.visit_use (
  clinic_id uuid not null,
  visit_id uuid not null,
  case_id uuid not null,
  prescription_id uuid not null,
  day date not null,
  override_reason text check (length(override_reason) >= 10),
  override_by_name text check ((override_by_name is null) = (override_reason is null)),
  used_at timestamptz not null,
  used_by uuid not null,
  primary key (clinic_id, visit_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id),
  foreign key (clinic_id, prescription_id)
    references fascia.prescription (clinic_id, prescription_id)
);
create index visit_use_of_prescription on fascia.visit_use (clinic_id, prescription_id);
call fascia.keep_within_clinic('fascia.visit_use', 'select, insert');
