-- What an order's paper says beside the order itself, written once with it.
alter table fascia.prescription
  -- the patient as written, compared with the chart
  add column patient_name text not null default '',
  add column patient_born date,
  add column licence_number text not null default '',
  add column licence_state text,
  add column practice text not null default '',
  add column phone text,
  add column fax text,
  add column written_on date,
  add column starts_on date,
  add column ends_on date,
  add column per_visit_units integer check (per_visit_units >= 1),
  -- CPT, where the order writes codes out
  add column procedures text[] not null default '{}',
  add column goals text not null default '',
  add column necessity text not null default '',
  add column payer_type text,
  add column authorisation_number text not null default '',
  add column claim_number text not null default '',
  add column onset_on date,
  add column onset_state text,
  add column signature text not null default 'UNSTATED'
    check (signature in ('UNSTATED', 'INK', 'ELECTRONIC', 'STAMP')),
  add column diagnosed_by text not null default 'PRESCRIBER'
    check (diagnosed_by in ('PRESCRIBER', 'CLINIC')),
  add column document_id uuid,
  -- why a prescription was typed in again: what was typed wrongly here, never what was signed
  add column amendment_reason text
    check (amendment_reason is null
      or (length(amendment_reason) >= 10 and supersedes is not null)),
  add check (onset_state is null or onset_on is not null),
  add foreign key (clinic_id, document_id) references fascia.document (clinic_id, document_id);

-- as needed: a ceiling and no floor
alter table fascia.prescription
  drop constraint prescription_frequency_least_check,
  add check (frequency_least >= 0);

alter table fascia.prescription
  drop constraint prescription_state_check,
  add check (state in (
    'RECEIVED', 'VERIFIED', 'ACTIVE', 'ON_HOLD', 'COMPLETED', 'EXPIRED', 'EXHAUSTED', 'REVOKED',
    'SUPERSEDED'));

-- Where a prescription came to stand on which day, by whom and why; the newest is its state.
create table fascia.prescription_step (
  clinic_id uuid not null,
  prescription_id uuid not null,
  step integer not null check (step >= 1),
  state text not null,
  day date not null,
  reason text not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, prescription_id, step),
  foreign key (clinic_id, prescription_id)
    references fascia.prescription (clinic_id, prescription_id)
);
call fascia.keep_within_clinic('fascia.prescription_step', 'select, insert');

-- Whatever is granted one day: what was signed stays as it is, and a state follows the one before.
create function fascia.prescription_keeps_its_content() returns trigger
  language plpgsql as $$
begin
  if (to_jsonb(new) - 'state') is distinct from (to_jsonb(old) - 'state') then
    raise exception 'a signed prescription is never changed' using errcode = 'restrict_violation';
  end if;
  if new.state is distinct from old.state and not (case old.state
      when 'RECEIVED' then new.state in ('VERIFIED', 'REVOKED', 'SUPERSEDED')
      when 'VERIFIED' then new.state in ('ACTIVE', 'REVOKED', 'SUPERSEDED')
      when 'ACTIVE' then new.state in
        ('ON_HOLD', 'COMPLETED', 'EXPIRED', 'EXHAUSTED', 'REVOKED', 'SUPERSEDED')
      when 'ON_HOLD' then new.state in ('ACTIVE', 'COMPLETED', 'EXPIRED', 'REVOKED', 'SUPERSEDED')
      when 'EXPIRED' then new.state = 'SUPERSEDED'
      when 'EXHAUSTED' then new.state = 'SUPERSEDED'
      else false
    end) then
    raise exception 'a prescription does not go from % to %', old.state, new.state
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger prescription_keeps_its_content before update on fascia.prescription
  for each row execute function fascia.prescription_keeps_its_content();
