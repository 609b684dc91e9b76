// Which release read a filing. Of those that were loaded before this was kept it is not known: any release is newer.
MATCH (filing:Filing)
WHERE filing.release IS NULL
SET filing.release = '0.0.0';

CREATE INDEX filing_by_release IF NOT EXISTS FOR (n:Filing) ON (n.release);
