-- What a score tells of: the joint, the side, the part of a form or the activity the patient named;
-- empty where the measure is of the whole person. Scores of another are no comparison.
alter table fascia.score add column about text not null default '';
-- Some forms have a score of two decimals.
alter table fascia.score alter column value type numeric(8, 2);
