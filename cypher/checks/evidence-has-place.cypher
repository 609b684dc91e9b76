// Every piece of evidence is quoted from one document, which is part of one filing.
MATCH (evidence:Evidence)
OPTIONAL MATCH (evidence)-[:QUOTED_FROM]->(document:Document)
OPTIONAL MATCH (document)-[:PART_OF]->(filing:Filing)
WITH evidence, count(DISTINCT document) AS documents, count(DISTINCT filing) AS filings
WHERE documents <> 1 OR filings <> 1
RETURN 'Evidence ' + evidence.key + ' has ' + toString(documents) + ' documents and ' + toString(filings) + ' filings' AS broken
ORDER BY broken
LIMIT 100
