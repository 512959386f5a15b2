-- What was told to the prescriber, as it was signed; never changed, a later one stands beside it.
create table fascia.progress_report (
  clinic_id uuid not null,
  report_id uuid not null,
  case_id uuid not null,
  patient_id uuid not null,
  day date not null,
  form integer not null,
  -- text, not jsonb: the hash is over these very characters
  content text not null,
  sha256 text not null check (length(sha256) = 64),
  signed_at timestamptz not null,
  signed_by uuid not null,
  signed_by_name text not null,
  primary key (clinic_id, report_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id),
  foreign key (clinic_id, patient_id) references fascia.patient (clinic_id, patient_id)
);
create index report_of_case on fascia.progress_report (clinic_id, case_id, day);
call fascia.keep_within_clinic('fascia.progress_report', 'select, insert');
