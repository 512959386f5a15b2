-- An accepted plan is inserted once; a later one takes its place and the old one stays as it was.
create table fascia.plan (
  clinic_id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  patient_id uuid not null,
  version integer not null check (version > 0),
  prescription_id uuid not null,
  screening_id uuid not null,
  state text not null check (state in ('ACTIVE', 'SUPERSEDED')),
  form integer not null,
  -- text, not jsonb: the hash is over these very characters
  content text not null,
  sha256 text not null check (length(sha256) = 64),
  knowledge text not null,
  consent_by text not null check (consent_by <> ''),
  consent_how text not null check (consent_how in ('WRITTEN', 'VERBAL')),
  consent_explained text not null check (consent_explained <> ''),
  accepted_on date not null,
  accepted_at timestamptz not null,
  accepted_by uuid not null,
  accepted_by_name text not null,
  primary key (clinic_id, plan_id),
  unique (clinic_id, case_id, version),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id),
  foreign key (clinic_id, patient_id) references fascia.patient (clinic_id, patient_id),
  foreign key (clinic_id, prescription_id)
    references fascia.prescription (clinic_id, prescription_id),
  foreign key (clinic_id, screening_id)
    references fascia.screening_record (clinic_id, screening_id)
);
create unique index plan_one_active on fascia.plan (clinic_id, case_id) where state = 'ACTIVE';
call fascia.keep_within_clinic('fascia.plan', 'select, insert');
grant update (state) on fascia.plan to fascia_app;
