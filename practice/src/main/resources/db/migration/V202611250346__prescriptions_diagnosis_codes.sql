-- ICD-10-CM as the owner read it in from the federal order file, one edition a fiscal year; of two
-- editions of one year the newer counts, so that an update within the year replaces nothing.
create table fascia.diagnosis_edition (
  clinic_id uuid not null,
  diagnosis_edition_id uuid not null,
  fiscal_year integer not null check (fiscal_year between 2015 and 2100),
  codes integer not null check (codes >= 1),
  imported_at timestamptz not null,
  imported_by uuid not null,
  imported_by_name text not null,
  primary key (clinic_id, diagnosis_edition_id)
);
create index diagnosis_edition_of_year
  on fascia.diagnosis_edition (clinic_id, fiscal_year, diagnosis_edition_id);
call fascia.keep_within_clinic('fascia.diagnosis_edition', 'select, insert');

create table fascia.diagnosis_code (
  clinic_id uuid not null,
  diagnosis_edition_id uuid not null,
  -- without dot
  code text collate "C" not null,
  billable boolean not null,
  title text not null,
  primary key (clinic_id, diagnosis_edition_id, code),
  foreign key (clinic_id, diagnosis_edition_id)
    references fascia.diagnosis_edition (clinic_id, diagnosis_edition_id)
);
call fascia.keep_within_clinic('fascia.diagnosis_code', 'select, insert');
