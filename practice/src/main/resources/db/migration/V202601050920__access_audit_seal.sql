-- Rows of the audit trail that wait for the sealer. Written with each row, taken by the sealer in
-- the transaction that seals: hence the only DELETE in this schema, on a table that holds no record.
create table fascia.audit_pending (
  clinic_id uuid not null,
  event_id  uuid not null,
  primary key (clinic_id, event_id)
);
call fascia.keep_within_clinic('fascia.audit_pending', 'select, insert, delete');

-- The chain over the audit trail of one clinic: each hash covers the one before and one row.
create table fascia.audit_seal (
  clinic_id uuid not null,
  position  bigint not null check (position > 0),
  event_id  uuid not null,
  hash      text not null,
  primary key (clinic_id, position),
  unique (clinic_id, event_id)
);
call fascia.keep_within_clinic('fascia.audit_seal', 'select, insert');
