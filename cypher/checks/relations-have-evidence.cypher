// Every relation between two things has evidence, and it says what it sums up.
MATCH (from)-[relation]->(to)
WHERE relation.key IS NOT NULL
OPTIONAL MATCH (from)<-[:SUBJECT]-(evidence:Evidence)-[:OBJECT]->(to)
WHERE evidence.fact = relation.key AND evidence.until IS NULL
WITH relation, count(evidence) AS places, max(evidence.confidence) AS confidence, collect(DISTINCT evidence.certainty) AS said
OPTIONAL MATCH (told:Evidence {fact: relation.key})
WHERE told.certainty <> 'negated'
WITH relation, places, confidence, said, told
ORDER BY coalesce(told.until, '~') DESC
WITH relation, places, confidence, said, collect(told) AS all
WITH relation, places, confidence, said, reduce(since = '~', place IN all |
       CASE WHEN coalesce(place.until, '~') >= since AND place.since < since THEN place.since ELSE since END) AS since
WHERE places = 0 OR coalesce(relation.evidenceCount, 0) <> places OR coalesce(relation.confidence, -1.0) <> confidence
   OR coalesce(relation.since, '~') <> since
   OR coalesce(relation.certainty, '') <> head([certainty IN ['asserted', 'expected', 'possible', 'negated'] WHERE certainty IN said])
RETURN relation.key + ' rests on ' + toString(places) + ' places and claims ' + coalesce(toString(relation.evidenceCount), 'none')
       + ', ' + coalesce(relation.certainty, 'no certainty') + ' since ' + coalesce(relation.since, 'no day') AS broken
ORDER BY broken
LIMIT 100
