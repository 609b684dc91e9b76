// Since when a relation has been told without a break: what an amendment repeats was told before, and what is only denied
// was never.
MATCH (subject)<-[:SUBJECT]-(evidence:Evidence)
WITH subject, evidence
ORDER BY coalesce(evidence.until, '~') DESC
WITH subject, evidence.fact AS fact, collect(evidence) AS places
WITH subject, fact, reduce(since = '~', place IN [place IN places WHERE place.certainty <> 'negated'] |
  CASE WHEN coalesce(place.until, '~') >= since AND place.since < since THEN place.since ELSE since END) AS since
MATCH (subject)-[relation]->()
WHERE relation.key = fact
SET relation.since = CASE WHEN since < '~' THEN since END;

// The same of records.
MATCH (record)-[:SHOWN_BY]->(evidence:Evidence)
WITH record, evidence
ORDER BY coalesce(evidence.until, '~') DESC
WITH record, collect(evidence) AS places
WITH record, reduce(since = '~', place IN [place IN places WHERE place.certainty <> 'negated'] |
  CASE WHEN coalesce(place.until, '~') >= since AND place.since < since THEN place.since ELSE since END) AS since
WHERE record.since IS NOT NULL
SET record.since = CASE WHEN since < '~' THEN since END;
