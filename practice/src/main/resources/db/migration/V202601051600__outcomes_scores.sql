-- What the patient answered, once: a wrong one is marked and another is recorded.
create table fascia.score (
  clinic_id uuid not null,
  score_id uuid not null,
  case_id uuid not null,
  patient_id uuid not null,
  instrument text not null,
  -- the time the patient was asked about, such as "past week": scores of another recall are others
  recall text not null,
  answers integer[] not null,
  value numeric(6, 1) not null,
  moment text not null check (moment in ('APART', 'BEFORE_TREATMENT', 'AFTER_TREATMENT')),
  day date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, score_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id),
  foreign key (clinic_id, patient_id) references fascia.patient (clinic_id, patient_id)
);
create index score_of_case on fascia.score (clinic_id, case_id, day, score_id);
call fascia.keep_within_clinic('fascia.score', 'select, insert');

create table fascia.score_error (
  clinic_id uuid not null,
  score_id uuid not null,
  reason text not null check (reason <> ''),
  marked_at timestamptz not null,
  marked_by uuid not null,
  marked_by_name text not null,
  primary key (clinic_id, score_id),
  foreign key (clinic_id, score_id) references fascia.score (clinic_id, score_id)
);
call fascia.keep_within_clinic('fascia.score_error', 'select, insert');
