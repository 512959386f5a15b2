-- The last number given to a patient; the row is held while the next one is given, so that two
-- desks never give the same number.
create table fascia.patient_numbering (
  clinic_id uuid primary key,
  last_number integer not null check (last_number > 0)
);
call fascia.keep_within_clinic('fascia.patient_numbering', 'select, insert, update');

create table fascia.patient (
  clinic_id uuid not null,
  patient_id uuid not null,
  number integer not null check (number > 0),
  given text not null,
  family text not null check (family <> ''),
  -- folded by the application: without case, accents and signs
  search_name text not null,
  -- folded family name and first given name: what two ways of writing one name share
  match_name text not null,
  birth_date date not null,
  sex text not null check (sex in ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
  phone text,
  email text,
  registered_at timestamptz not null,
  registered_by uuid not null,
  primary key (clinic_id, patient_id),
  unique (clinic_id, number)
);
create index patient_same_person on fascia.patient (clinic_id, match_name, birth_date);
create index patient_born on fascia.patient (clinic_id, birth_date);
create index patient_by_name on fascia.patient (clinic_id, search_name);
call fascia.keep_within_clinic('fascia.patient', 'select, insert, update');

create table fascia.prescriber (
  clinic_id uuid not null,
  prescriber_id uuid not null,
  given text not null,
  family text not null check (family <> ''),
  search_name text not null,
  match_name text not null,
  credential text not null,
  npi text check (npi ~ '^[12][0-9]{9}$'),
  practice text not null,
  phone text,
  fax text,
  email text,
  registered_at timestamptz not null,
  registered_by uuid not null,
  primary key (clinic_id, prescriber_id)
);
create unique index prescriber_npi on fascia.prescriber (clinic_id, npi) where npi is not null;
create index prescriber_by_name on fascia.prescriber (clinic_id, search_name);
call fascia.keep_within_clinic('fascia.prescriber', 'select, insert, update');

create table fascia.therapist (
  clinic_id uuid not null,
  therapist_id uuid not null,
  -- the account, kept in schema directory, where no clinic is known yet
  user_id uuid not null,
  given text not null,
  family text not null check (family <> ''),
  registered_at timestamptz not null,
  registered_by uuid not null,
  primary key (clinic_id, therapist_id),
  unique (clinic_id, user_id)
);
call fascia.keep_within_clinic('fascia.therapist', 'select, insert, update');

create table fascia.licence (
  clinic_id uuid not null,
  therapist_id uuid not null,
  state text not null check (state ~ '^[A-Z]{2}$'),
  number text not null check (number <> ''),
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (clinic_id, therapist_id, state, number, valid_from),
  foreign key (clinic_id, therapist_id) references fascia.therapist (clinic_id, therapist_id)
);
call fascia.keep_within_clinic('fascia.licence', 'select, insert');
