-- A plan rests on an order in a medical case only; of which kind it is decides what it may say.
alter table fascia.plan
  alter column prescription_id drop not null,
  add column kind text not null default 'MEDICAL' check (kind in ('MEDICAL', 'CLINICAL', 'WELLNESS')),
  add column agreement_id uuid,
  add check ((kind = 'MEDICAL') = (prescription_id is not null)),
  add check (kind <> 'CLINICAL' or agreement_id is not null),
  add check (kind <> 'MEDICAL' or agreement_id is null),
  add foreign key (clinic_id, agreement_id)
    references fascia.case_agreement (clinic_id, agreement_id);
