-- A chart that came with a referral, and what became of each of its entries.
create table fascia.chart (
  clinic_id        uuid not null,
  chart_id         uuid not null,
  patient_id       uuid not null,
  case_id          uuid not null,
  day              date not null,
  source           text not null check (source <> ''),
  form             smallint not null,
  reading          text not null,
  recorded_at      timestamptz not null,
  recorded_by      uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, chart_id),
  foreign key (clinic_id, patient_id) references fascia.patient (clinic_id, patient_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id)
);
create index chart_of_case on fascia.chart (clinic_id, case_id);
call fascia.keep_within_clinic('fascia.chart', 'select, insert');

-- One thing known of a patient. Facts belong to the patient, so that a danger learnt in one case
-- counts in the next; the case says where it was learnt.
create table fascia.fact_record (
  clinic_id        uuid not null,
  fact_id          uuid not null,
  patient_id       uuid not null,
  case_id          uuid not null,
  chart_id         uuid,
  form             smallint not null,
  content          jsonb not null check (content ? 'fact'),
  source           text not null check (source <> ''),
  source_day       date,
  recorded_on      date not null,
  recorded_at      timestamptz not null,
  recorded_by      uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, fact_id),
  foreign key (clinic_id, patient_id) references fascia.patient (clinic_id, patient_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id),
  foreign key (clinic_id, chart_id) references fascia.chart (clinic_id, chart_id)
);
create index fact_of_patient on fascia.fact_record (clinic_id, patient_id);
call fascia.keep_within_clinic('fascia.fact_record', 'select, insert');

-- A fact ends by a line of its own, once: never true, replaced by a newer one, or over.
create table fascia.fact_end (
  clinic_id     uuid not null,
  fact_id       uuid not null,
  why           text not null check (why in ('IN_ERROR', 'SUPERSEDED', 'OVER')),
  superseded_by uuid,
  ended_on      date not null,
  words         text not null check (why <> 'IN_ERROR' or words <> ''),
  ended_at      timestamptz not null,
  ended_by      uuid not null,
  ended_by_name text not null,
  primary key (clinic_id, fact_id),
  foreign key (clinic_id, fact_id) references fascia.fact_record (clinic_id, fact_id),
  check ((why = 'SUPERSEDED') = (superseded_by is not null))
);
call fascia.keep_within_clinic('fascia.fact_end', 'select, insert');

-- The prescriber's written yes to one rule, with what was asked for and what it rested on.
create table fascia.clearance (
  clinic_id        uuid not null,
  clearance_id     uuid not null,
  patient_id       uuid not null,
  case_id          uuid not null,
  rule             text not null,
  given_by         text not null check (given_by <> ''),
  given_on         date not null,
  words            text not null check (words <> ''),
  document_id      uuid,
  request          text not null,
  basis_sha256     text not null,
  recorded_on      date not null,
  recorded_at      timestamptz not null,
  recorded_by      uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, clearance_id),
  foreign key (clinic_id, patient_id) references fascia.patient (clinic_id, patient_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id)
);
create index clearance_of_case on fascia.clearance (clinic_id, case_id);
call fascia.keep_within_clinic('fascia.clearance', 'select, insert');

create table fascia.clearance_end (
  clinic_id     uuid not null,
  clearance_id  uuid not null,
  ended_on      date not null,
  words         text not null check (words <> ''),
  ended_at      timestamptz not null,
  ended_by      uuid not null,
  ended_by_name text not null,
  primary key (clinic_id, clearance_id),
  foreign key (clinic_id, clearance_id) references fascia.clearance (clinic_id, clearance_id)
);
call fascia.keep_within_clinic('fascia.clearance_end', 'select, insert');

-- What the rules said on a day: with the version of the rules, the facts and the request they were
-- asked about, and every text they showed. Text, not jsonb: the hash is over these very bytes.
create table fascia.screening_record (
  clinic_id        uuid not null,
  screening_id     uuid not null,
  patient_id       uuid not null,
  case_id          uuid not null,
  prescription_id  uuid,
  as_of            date not null,
  verdict          text not null,
  knowledge        text not null,
  -- how many facts, clearances and ends the patient had then: a change of it calls for a new screening
  lines            bigint not null,
  form             smallint not null,
  request          text not null,
  facts            text not null,
  facts_sha256     text not null,
  shown            text not null,
  screened_at      timestamptz not null,
  screened_by      uuid not null,
  screened_by_name text not null,
  primary key (clinic_id, screening_id),
  foreign key (clinic_id, patient_id) references fascia.patient (clinic_id, patient_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id),
  foreign key (clinic_id, prescription_id)
    references fascia.prescription (clinic_id, prescription_id)
);
create index screening_of_case on fascia.screening_record (clinic_id, case_id, screening_id);
call fascia.keep_within_clinic('fascia.screening_record', 'select, insert');
