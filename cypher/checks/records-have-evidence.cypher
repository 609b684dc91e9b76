// Every record has evidence, and it says what it sums up; what only replaced text told is marked.
MATCH (record)
WHERE head(labels(record)) IN $records
OPTIONAL MATCH (record)-[:SHOWN_BY]->(shown:Evidence)
WITH record, count(shown) AS places, sum(CASE WHEN shown.until IS NULL THEN 1 ELSE 0 END) AS current
WITH record, places, CASE WHEN places = 0 THEN 0 ELSE current END AS current
WHERE places = 0 OR current <> coalesce(record.evidenceCount, 0) OR (current = 0) <> (coalesce(record.certainty, '') = 'replaced')
RETURN head(labels(record)) + ' ' + record.key + ' rests on ' + toString(current) + ' of ' + toString(places) + ' places and claims '
       + coalesce(toString(record.evidenceCount), 'none') AS broken
ORDER BY broken
LIMIT 100
