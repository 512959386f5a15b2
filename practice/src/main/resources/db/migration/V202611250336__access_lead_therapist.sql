-- A lead therapist treats like the others, and answers for visits past a budget.
alter table fascia.clinic_user
  drop constraint clinic_user_role_check,
  add check (role in ('THERAPIST', 'LEAD_THERAPIST', 'FRONT_DESK', 'OWNER'));
