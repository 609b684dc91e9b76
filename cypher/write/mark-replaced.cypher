// A record that only replaced text told is marked, so that nobody counts it.
UNWIND $facts AS fact
MATCH (record)-[:SHOWN_BY]->(:Evidence {fact: fact})
WITH DISTINCT fact, record
WHERE NOT EXISTS { MATCH (current:Evidence {fact: fact}) WHERE current.until IS NULL }
SET record.certainty = 'replaced'
SET record.confidence = null, record.evidenceCount = null, record.firstStated = null, record.lastStated = null,
    record.since = null
