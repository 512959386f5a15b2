-- Files as they came in: never changed, found by their id from the record they belong to.
create table fascia.document (
  clinic_id   uuid not null,
  document_id uuid not null,
  media_type  text not null,
  sha256      text not null,
  content     bytea not null check (octet_length(content) <= 20971520),
  kept_at     timestamptz not null,
  primary key (clinic_id, document_id)
);
alter table fascia.document alter column content set storage external;
call fascia.keep_within_clinic('fascia.document', 'select, insert');
