// A later amendment of the same report: (:Filing {form: '8-K/A'})-[:AMENDS]->(:Filing). Whichever is loaded first. Tells
// which filings it amends, or is amended by. The registrant's filings are collected before more is asked of them: so the
// embedded engine finds them by its index.
MATCH (filing:Filing {key: $filing})
MATCH (other:Filing {cik: filing.cik})
WITH filing, collect(other) AS others
UNWIND others AS other
WITH filing, other
WHERE other.date = filing.date AND other.key <> filing.key
  AND replace(other.form, '/A', '') = replace(filing.form, '/A', '')
WITH filing, other, other.known + other.key < filing.known + filing.key AS after
WITH other, CASE WHEN after THEN filing ELSE other END AS amendment, CASE WHEN after THEN other ELSE filing END AS amended
WHERE amendment.form ENDS WITH '/A'
MERGE (amendment)-[:AMENDS]->(amended)
RETURN DISTINCT other.key AS filing
ORDER BY filing
