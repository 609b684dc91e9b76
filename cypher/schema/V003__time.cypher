// Amendments are found by who filed, and for which day.
CREATE INDEX filing_by_cik IF NOT EXISTS FOR (n:Filing) ON (n.cik);
