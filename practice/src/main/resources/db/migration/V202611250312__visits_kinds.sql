-- The kind of the case a visit was begun in: it decides what is asked and how its note reads.
alter table fascia.visit
  add column kind text not null default 'MEDICAL' check (kind in ('MEDICAL', 'CLINICAL', 'WELLNESS'));
