-- A scan that came when its prescription was on file already: a document beside it, added and never
-- taken away. What the prescription says stays as it was signed.
create table fascia.prescription_scan (
  clinic_id uuid not null,
  prescription_id uuid not null,
  document_id uuid not null,
  pages integer not null check (pages >= 1),
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, prescription_id, document_id),
  foreign key (clinic_id, prescription_id)
    references fascia.prescription (clinic_id, prescription_id),
  foreign key (clinic_id, document_id) references fascia.document (clinic_id, document_id)
);
create index prescription_scan_of_document on fascia.prescription_scan (clinic_id, document_id);
call fascia.keep_within_clinic('fascia.prescription_scan', 'select, insert');

-- The written order that countersigns what was said; once, and for good.
create table fascia.verbal_order_signature (
  clinic_id uuid not null,
  verbal_order_id uuid not null,
  prescription_id uuid not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, verbal_order_id),
  foreign key (clinic_id, verbal_order_id)
    references fascia.verbal_order (clinic_id, verbal_order_id),
  foreign key (clinic_id, prescription_id)
    references fascia.prescription (clinic_id, prescription_id)
);
create index verbal_order_signature_of_prescription
  on fascia.verbal_order_signature (clinic_id, prescription_id);
call fascia.keep_within_clinic('fascia.verbal_order_signature', 'select, insert');

-- Which of its two numbers of visits an order means, as the prescriber said; the newest counts.
create table fascia.order_total_answer (
  clinic_id uuid not null,
  prescription_id uuid not null,
  answer integer not null check (answer >= 1),
  visits integer not null check (visits >= 1),
  said_by text not null check (said_by <> ''),
  said_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  primary key (clinic_id, prescription_id, answer),
  foreign key (clinic_id, prescription_id)
    references fascia.prescription (clinic_id, prescription_id)
);
call fascia.keep_within_clinic('fascia.order_total_answer', 'select, insert');
