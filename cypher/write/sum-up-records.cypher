// What a record says in sum, from all its evidence: as for relations.
UNWIND $facts AS fact
MATCH (evidence:Evidence {fact: fact})-[:QUOTED_FROM]->(:Document)-[:PART_OF]->(filing:Filing)
WITH fact, evidence, filing
WHERE evidence.until IS NULL
WITH fact, collect(DISTINCT evidence.certainty) AS said, max(evidence.confidence) AS confidence,
     min(coalesce(filing.date, filing.filed)) AS firstStated, max(coalesce(filing.date, filing.filed)) AS lastStated,
     count(DISTINCT evidence) AS evidenceCount, min(evidence.key) AS anyKey
MATCH (told:Evidence {fact: fact})
WITH fact, said, confidence, firstStated, lastStated, evidenceCount, anyKey, told
ORDER BY coalesce(told.until, '~') DESC
WITH fact, said, confidence, firstStated, lastStated, evidenceCount, anyKey, collect(told) AS places
WITH fact, said, confidence, firstStated, lastStated, evidenceCount, anyKey,
     reduce(since = '~', place IN places |
       CASE WHEN place.certainty <> 'negated' AND coalesce(place.until, '~') >= since AND place.since < since
            THEN place.since ELSE since END) AS since
MATCH (record)-[:SHOWN_BY]->(:Evidence {key: anyKey})
SET record.certainty = head([certainty IN ['asserted', 'expected', 'possible', 'negated'] WHERE certainty IN said])
SET record.confidence = confidence, record.evidenceCount = evidenceCount
SET record.firstStated = firstStated, record.lastStated = lastStated
SET record.since = CASE WHEN since < '~' THEN since END
