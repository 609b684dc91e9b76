// What a relation says in sum, from all its evidence: the strongest certainty, the highest confidence, and the first
// and last date on which a filing stated it. A person's title is the one last stated.
UNWIND $facts AS fact
MATCH (evidence:Evidence {fact: fact})-[:QUOTED_FROM]->(:Document)-[:PART_OF]->(filing:Filing)
WHERE evidence.until IS NULL
WITH fact, evidence, filing
ORDER BY coalesce(filing.date, filing.filed, ''), filing.key, evidence.key
WITH fact, collect(DISTINCT evidence.certainty) AS said, max(evidence.confidence) AS confidence,
     min(coalesce(filing.date, filing.filed)) AS firstStated, max(coalesce(filing.date, filing.filed)) AS lastStated,
     count(DISTINCT evidence) AS evidenceCount, min(evidence.since) AS since, min(evidence.key) AS anyKey, last(collect(evidence.title)) AS title
MATCH (from)<-[:SUBJECT]-(:Evidence {key: anyKey})-[:OBJECT]->(to)
MATCH (from)-[relation]->(to)
WHERE relation.key = fact
SET relation.certainty = head([certainty IN ['asserted', 'expected', 'possible', 'negated'] WHERE certainty IN said])
SET relation.confidence = confidence, relation.evidenceCount = evidenceCount
SET relation.firstStated = firstStated, relation.lastStated = lastStated, relation.title = title
SET relation.since = since
