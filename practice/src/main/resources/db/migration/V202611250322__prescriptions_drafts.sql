-- An order that is not complete yet: what there is of it, kept while it is awaited. It may change;
-- what is signed and complete becomes a prescription, which may not.
create table fascia.order_draft (
  clinic_id uuid not null,
  order_draft_id uuid not null,
  case_id uuid not null,
  state text not null check (state in ('AWAITING', 'FILED')),
  version integer not null check (version >= 1),
  -- the fields of the order form as they were typed
  typed jsonb not null,
  document_id uuid,
  pages integer check (pages >= 1),
  since date not null,
  kept_at timestamptz not null,
  kept_by uuid not null,
  kept_by_name text not null,
  primary key (clinic_id, order_draft_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id),
  foreign key (clinic_id, document_id) references fascia.document (clinic_id, document_id),
  check ((document_id is null) = (pages is null))
);
create unique index order_draft_one_awaited on fascia.order_draft (clinic_id, case_id)
  where state = 'AWAITING';
create index order_draft_of_document on fascia.order_draft (clinic_id, document_id);
call fascia.keep_within_clinic('fascia.order_draft', 'select, insert');
grant update (state, version, typed, document_id, pages, kept_at, kept_by, kept_by_name)
  on fascia.order_draft to fascia_app;

-- What a prescriber said, to be signed within days. It permits no visit: it shows from when the
-- signed order may hold.
create table fascia.verbal_order (
  clinic_id uuid not null,
  verbal_order_id uuid not null,
  case_id uuid not null,
  said_by text not null check (said_by <> ''),
  words text not null check (words <> ''),
  said_at timestamptz not null,
  day date not null,
  sign_by date not null check (sign_by >= day),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, verbal_order_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id)
);
create index verbal_order_of_case on fascia.verbal_order (clinic_id, case_id, verbal_order_id);
call fascia.keep_within_clinic('fascia.verbal_order', 'select, insert');

-- A patient signed to pay what the payer may not cover, knowing service, day, price and reason.
create table fascia.at_risk_notice (
  clinic_id uuid not null,
  at_risk_notice_id uuid not null,
  case_id uuid not null,
  payer_type text not null,
  service text not null check (service <> ''),
  days text not null check (days <> ''),
  price_cents integer not null check (price_cents >= 0),
  reason text not null check (reason <> ''),
  signed_by text not null check (signed_by <> ''),
  signed_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, at_risk_notice_id),
  foreign key (clinic_id, case_id) references fascia.case_file (clinic_id, case_id)
);
create index at_risk_notice_of_case on fascia.at_risk_notice (clinic_id, case_id);
call fascia.keep_within_clinic('fascia.at_risk_notice', 'select, insert');
