-- What is due in a case, for as long as its cause stands; kept when it is over, with when and how.
-- Owner, day put off to and the last word are people's; the rest follows from the cause.
create table fascia.task (
  clinic_id uuid not null,
  task_id uuid not null,
  case_id uuid not null,
  patient_id uuid not null,
  kind text not null,
  -- tells two of a kind in one case apart; empty where there is only one
  cause text not null,
  due_on date not null,
  words_key text not null check (words_key <> ''),
  words_number integer,
  words_day date,
  words_name text not null,
  href text not null check (href like '/%'),
  owner uuid,
  owner_name text check ((owner is null) = (owner_name is null)),
  -- whether a person said whose it is: then it stays so when the case goes to another therapist
  owner_chosen boolean not null,
  put_off_until date,
  last_word text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  closed_how text check (closed_how in ('CAUSE_GONE', 'DONE')),
  check ((closed_at is null) = (closed_how is null)),
  primary key (clinic_id, task_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id),
  foreign key (clinic_id, patient_id) references fascia.patient (clinic_id, patient_id)
);
-- one cause is one task, however many servers find it at once
create unique index task_once on fascia.task (clinic_id, case_id, kind, cause)
  where closed_at is null;
create index task_open on fascia.task (clinic_id, due_on) where closed_at is null;
call fascia.keep_within_clinic('fascia.task', 'select, insert');
grant update (
    due_on, words_key, words_number, words_day, words_name, href, owner, owner_name, owner_chosen,
    put_off_until, last_word, closed_at, closed_how)
  on fascia.task to fascia_app;

-- What became of a task, step by step.
create table fascia.task_event (
  clinic_id uuid not null,
  task_event_id uuid not null,
  task_id uuid not null,
  what text not null,
  words text not null,
  at timestamptz not null,
  by_user uuid not null,
  by_name text not null,
  primary key (clinic_id, task_event_id),
  foreign key (clinic_id, task_id) references fascia.task (clinic_id, task_id)
);
create index task_event_of_task on fascia.task_event (clinic_id, task_id, task_event_id);
call fascia.keep_within_clinic('fascia.task_event', 'select, insert');
