// A record that only replaced text told is marked, so that nobody counts it.
UNWIND $facts AS fact
MATCH (evidence:Evidence {fact: fact})
WITH fact, count(CASE WHEN evidence.until IS NULL THEN 1 END) AS current
WHERE current = 0
MATCH (record)-[:SHOWN_BY]->(:Evidence {fact: fact})
WITH DISTINCT record
SET record.certainty = 'replaced'
SET record.confidence = null, record.evidenceCount = null, record.firstStated = null, record.lastStated = null,
    record.since = null
