// Since when a relation has been told without a break: what an amendment repeats was told before, and what is only denied
// was never. Of what is neither amended nor denied it is known already.
MATCH (changed:Evidence)
WHERE changed.until IS NOT NULL OR changed.certainty = 'negated'
WITH DISTINCT changed.fact AS fact
MATCH (evidence:Evidence {fact: fact})
WITH fact, evidence
ORDER BY coalesce(evidence.until, '~') DESC
WITH fact, collect(evidence) AS places
WITH fact, head(places) AS place, reduce(since = '~', place IN [place IN places WHERE place.certainty <> 'negated'] |
  CASE WHEN coalesce(place.until, '~') >= since AND place.since < since THEN place.since ELSE since END) AS since
MATCH (subject)<-[:SUBJECT]-(place)-[:OBJECT]->(object)
MATCH (subject)-[relation]->(object)
WHERE relation.key = fact
SET relation.since = CASE WHEN since < '~' THEN since END;

// The same of records.
MATCH (changed:Evidence)
WHERE changed.until IS NOT NULL OR changed.certainty = 'negated'
WITH DISTINCT changed.fact AS fact
MATCH (evidence:Evidence {fact: fact})
WITH fact, evidence
ORDER BY coalesce(evidence.until, '~') DESC
WITH collect(evidence) AS places, fact
WITH head(places) AS place, reduce(since = '~', place IN [place IN places WHERE place.certainty <> 'negated'] |
  CASE WHEN coalesce(place.until, '~') >= since AND place.since < since THEN place.since ELSE since END) AS since
MATCH (record)-[:SHOWN_BY]->(place)
SET record.since = CASE WHEN since < '~' THEN since END;
