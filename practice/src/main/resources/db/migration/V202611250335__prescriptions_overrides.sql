-- Visits somebody answers for by name although the budget is spent: used once, by the next note that
-- needs one.
create table fascia.visit_override (
  clinic_id uuid not null,
  visit_override_id uuid not null,
  case_id uuid not null,
  reason text not null check (length(reason) >= 10),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, visit_override_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id)
);
create index visit_override_of_case
  on fascia.visit_override (clinic_id, case_id, visit_override_id);
call fascia.keep_within_clinic('fascia.visit_override', 'select, insert');

alter table fascia.visit_use
  add column visit_override_id uuid,
  add unique (clinic_id, visit_override_id),
  add foreign key (clinic_id, visit_override_id)
    references fascia.visit_override (clinic_id, visit_override_id);
create index visit_use_of_case on fascia.visit_use (clinic_id, case_id, day);
