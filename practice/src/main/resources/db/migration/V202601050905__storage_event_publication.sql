-- Spring Modulith's list of events whose listeners have not finished; events hold ids only.
create table directory.event_publication (
  id                     uuid not null primary key,
  listener_id            text not null,
  event_type             text not null,
  serialized_event       text not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamptz
);
create index event_publication_by_event
  on directory.event_publication using hash (serialized_event);
create index event_publication_by_completion on directory.event_publication (completion_date);
grant select, insert, update, delete on directory.event_publication to fascia_app;
