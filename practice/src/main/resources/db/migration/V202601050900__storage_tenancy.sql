-- Two schemas: fascia holds the clinics' records, directory what is looked up before the clinic is
-- known. Both belong to the owner; the application's role may use them and owns nothing.
grant usage on schema fascia, directory to fascia_app;

-- Closes a table around its clinic: forced row-level security, one policy, and the grants the
-- application gets. Every migration that makes a table in schema fascia calls it once:
--   call fascia.keep_within_clinic('fascia.patient', 'select, insert, update');
-- Append-only tables are granted 'select, insert'. DELETE is never granted on records.
create procedure fascia.keep_within_clinic(kept regclass, granted text)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', kept);
  execute format('alter table %s force row level security', kept);
  execute format(
    'create policy within_clinic on %s using '
    '(clinic_id = nullif(current_setting(''app.clinic'', true), '''')::uuid)', kept);
  execute format('grant %s on %s to fascia_app', granted, kept);
end $$;

revoke execute on procedure fascia.keep_within_clinic from public;
