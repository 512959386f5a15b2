-- What a case without an order is given on: in a clinical case the diagnosis somebody else made and
-- what was agreed on, in a wellness case what is wanted of a session. The newest row counts.
create table fascia.case_agreement (
  clinic_id        uuid not null,
  agreement_id     uuid not null,
  case_id          uuid not null,
  patient_id       uuid not null,
  kind             text not null check (kind in ('CLINICAL', 'WELLNESS')),
  form             smallint not null,
  content          text not null,
  agreed_on        date not null,
  recorded_at      timestamptz not null,
  recorded_by      uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, agreement_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id),
  foreign key (clinic_id, patient_id) references fascia.patient (clinic_id, patient_id)
);
create index agreement_of_case on fascia.case_agreement (clinic_id, case_id, agreement_id);
call fascia.keep_within_clinic('fascia.case_agreement', 'select, insert');

-- A screening asks for what was ordered, agreed on or wanted.
alter table fascia.screening_record
  add column agreement_id uuid,
  add check (prescription_id is null or agreement_id is null),
  add foreign key (clinic_id, agreement_id)
    references fascia.case_agreement (clinic_id, agreement_id);
