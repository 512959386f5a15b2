-- Who pays for a case, and what the payer agreed to. Everything here is written once: what changes is
-- a further version, step or event, so that it can always be told what held on which day.
create table fascia.coverage (
  clinic_id uuid not null,
  coverage_id uuid not null,
  case_id uuid not null,
  primary key (clinic_id, coverage_id),
  unique (clinic_id, coverage_id, case_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id)
);
create index coverage_of_case on fascia.coverage (clinic_id, case_id, coverage_id);
call fascia.keep_within_clinic('fascia.coverage', 'select, insert');

-- Each version says the whole; the highest holds.
create table fascia.coverage_version (
  clinic_id uuid not null,
  coverage_id uuid not null,
  version integer not null check (version >= 1),
  -- the payer pack's id, and the payer as the clinic calls it
  pack text not null,
  payer_name text not null check (payer_name <> ''),
  member_number text,
  claim_number text,
  accident_on date,
  accident_state text,
  accepted_condition text,
  -- ICD-10-CM
  accepted_codes text[] not null,
  -- side and region of the body chart in one word pair, such as LEFT upper-trapezius
  accepted_regions text[] not null,
  -- procedure codes the payer allows; empty where it named none
  allowed_codes text[] not null,
  -- the payer that pays first has 1
  rank integer not null check (rank between 1 and 9),
  -- what the patient's own plan says for limits its pack leaves open: id of the pack's rule and number
  plan_limits text[] not null,
  -- the day the plan's year begins, such as --07-01
  benefit_year text check (benefit_year ~ '^--\d{2}-\d{2}$'),
  holds_from date not null,
  holds_until date check (holds_until >= holds_from),
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, coverage_id, version),
  foreign key (clinic_id, coverage_id) references fascia.coverage (clinic_id, coverage_id),
  check (accident_state is null or accident_on is not null)
);
call fascia.keep_within_clinic('fascia.coverage_version', 'select, insert');

-- What happened with a payer on a day and changes what holds from then on.
create table fascia.coverage_event (
  clinic_id uuid not null,
  coverage_event_id uuid not null,
  coverage_id uuid not null,
  kind text not null,
  day date not null,
  words text not null,
  -- an event entered in error is taken back by another one
  withdraws uuid,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, coverage_event_id),
  unique (clinic_id, withdraws),
  foreign key (clinic_id, coverage_id) references fascia.coverage (clinic_id, coverage_id),
  foreign key (clinic_id, withdraws)
    references fascia.coverage_event (clinic_id, coverage_event_id)
);
create index coverage_event_of_coverage
  on fascia.coverage_event (clinic_id, coverage_id, coverage_event_id);
call fascia.keep_within_clinic('fascia.coverage_event', 'select, insert');

-- What was asked of the payer. What the payer answered stands in the steps: asked and granted never mix.
create table fascia.authorisation (
  clinic_id uuid not null,
  authorisation_id uuid not null,
  coverage_id uuid not null,
  supersedes uuid,
  -- empty where the payer agreed without being asked in writing
  asked_on date,
  visits integer check (visits >= 1),
  units integer check (units >= 1),
  money_cents bigint check (money_cents >= 0),
  window_from date,
  window_until date check (window_until >= window_from),
  codes text[] not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, authorisation_id),
  check ((asked_on is null) = (window_from is null)),
  check (asked_on is not null or (visits is null and units is null and money_cents is null
    and window_until is null)),
  -- an authorisation has one successor at most
  unique (clinic_id, supersedes),
  foreign key (clinic_id, coverage_id) references fascia.coverage (clinic_id, coverage_id),
  foreign key (clinic_id, supersedes)
    references fascia.authorisation (clinic_id, authorisation_id)
);
create index authorisation_of_coverage
  on fascia.authorisation (clinic_id, coverage_id, authorisation_id);
call fascia.keep_within_clinic('fascia.authorisation', 'select, insert');

create table fascia.authorisation_step (
  clinic_id uuid not null,
  authorisation_id uuid not null,
  step integer not null check (step >= 1),
  answer text not null check (answer in ('GRANTED', 'DENIED', 'WITHDRAWN', 'ENDED')),
  day date not null,
  -- exactly as the payer issued it
  number text,
  visits integer check (visits >= 1),
  units integer check (units >= 1),
  money_cents bigint check (money_cents >= 0),
  window_from date,
  window_until date check (window_until >= window_from),
  words text not null,
  document_id uuid,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, authorisation_id, step),
  foreign key (clinic_id, authorisation_id)
    references fascia.authorisation (clinic_id, authorisation_id),
  foreign key (clinic_id, document_id) references fascia.document (clinic_id, document_id),
  check ((answer = 'GRANTED') = (window_from is not null)),
  check (answer = 'GRANTED' or (number is null and visits is null and units is null
    and money_cents is null and window_until is null))
);
call fascia.keep_within_clinic('fascia.authorisation_step', 'select, insert');

-- Limits that others spend too cannot be counted here: what the payer said last, with its day.
create table fascia.coverage_confirmation (
  clinic_id uuid not null,
  confirmation_id uuid not null,
  coverage_id uuid not null,
  -- id of the pack's rule, and what it counts
  limit_id text not null,
  measure text not null check (measure in ('VISITS', 'UNITS', 'MINUTES', 'CENTS')),
  amount bigint not null check (amount >= 0),
  as_of date not null,
  told_by text not null check (told_by <> ''),
  reference text not null check (reference <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, confirmation_id),
  foreign key (clinic_id, coverage_id) references fascia.coverage (clinic_id, coverage_id)
);
create index confirmation_of_coverage
  on fascia.coverage_confirmation (clinic_id, coverage_id, confirmation_id);
call fascia.keep_within_clinic('fascia.coverage_confirmation', 'select, insert');

create table fascia.payer_call (
  clinic_id uuid not null,
  payer_call_id uuid not null,
  coverage_id uuid not null,
  called_at timestamptz not null,
  spoke_with text not null check (spoke_with <> ''),
  reference text not null,
  said text not null check (said <> ''),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, payer_call_id),
  foreign key (clinic_id, coverage_id) references fascia.coverage (clinic_id, coverage_id)
);
create index call_of_coverage on fascia.payer_call (clinic_id, coverage_id, payer_call_id);
call fascia.keep_within_clinic('fascia.payer_call', 'select, insert');

-- Papers a payer wants to see that nothing else on record shows, such as a letter of necessity.
create table fascia.coverage_paper (
  clinic_id uuid not null,
  coverage_id uuid not null,
  paper text not null,
  day date not null,
  document_id uuid,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, coverage_id, paper, recorded_at),
  foreign key (clinic_id, coverage_id) references fascia.coverage (clinic_id, coverage_id),
  foreign key (clinic_id, document_id) references fascia.document (clinic_id, document_id)
);
call fascia.keep_within_clinic('fascia.coverage_paper', 'select, insert');

-- Which payer packs the clinic works with, and as whom a payer knows its therapists.
create table fascia.clinic_payer (
  clinic_id uuid not null,
  pack text not null,
  used boolean not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  primary key (clinic_id, pack)
);
call fascia.keep_within_clinic('fascia.clinic_payer', 'select, insert, update');

create table fascia.payer_enrolment (
  clinic_id uuid not null,
  therapist_id uuid not null,
  pack text not null,
  number text not null check (number <> ''),
  holds_from date not null,
  holds_until date check (holds_until >= holds_from),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, therapist_id, pack, holds_from),
  foreign key (clinic_id, therapist_id) references fascia.therapist (clinic_id, therapist_id)
);
call fascia.keep_within_clinic('fascia.payer_enrolment', 'select, insert');
grant update (holds_until) on fascia.payer_enrolment to fascia_app;

-- What a visit took besides being one.
alter table fascia.visit_use add column hands_on_minutes integer check (hands_on_minutes >= 0);
