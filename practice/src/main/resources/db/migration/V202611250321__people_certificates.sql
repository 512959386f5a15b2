-- What a therapist has a certificate for: of each technique the newest row counts, so that one
-- entered in error is taken back without being forgotten.
create table fascia.certificate (
  clinic_id uuid not null,
  therapist_id uuid not null,
  technique text not null check (technique <> ''),
  held boolean not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (clinic_id, therapist_id, technique, recorded_at),
  foreign key (clinic_id, therapist_id) references fascia.therapist (clinic_id, therapist_id)
);
call fascia.keep_within_clinic('fascia.certificate', 'select, insert');
