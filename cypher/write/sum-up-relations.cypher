// What a relation says in sum, from all its evidence: the strongest certainty, the highest confidence, and the first
// and last date on which a filing stated it. A person's title is the one last stated. `since` is the day from which it
// has been told without a break: what an amendment repeats was told before. A relation that filings only deny is no
// edge: a path would cross it, and a picture would show it. Its evidence stays, and should another filing state the
// relation, it is summed up with that one's.
UNWIND $facts AS fact
MATCH (evidence:Evidence {fact: fact})-[:QUOTED_FROM]->(:Document)-[:PART_OF]->(filing:Filing)
WITH fact, evidence, filing
ORDER BY coalesce(filing.date, filing.filed, ''), filing.key, evidence.key
WHERE evidence.until IS NULL
WITH fact, collect(DISTINCT evidence.certainty) AS said, max(evidence.confidence) AS confidence,
     min(coalesce(filing.date, filing.filed)) AS firstStated, max(coalesce(filing.date, filing.filed)) AS lastStated,
     count(DISTINCT evidence) AS evidenceCount, min(evidence.key) AS anyKey, last(collect(evidence.title)) AS title
MATCH (told:Evidence {fact: fact})
WITH fact, said, confidence, firstStated, lastStated, evidenceCount, anyKey, title, told
ORDER BY coalesce(told.until, '~') DESC
WITH fact, said, confidence, firstStated, lastStated, evidenceCount, anyKey, title, collect(told) AS places
WITH fact, said, confidence, firstStated, lastStated, evidenceCount, anyKey, title,
     reduce(since = '~', place IN places |
       CASE WHEN place.certainty <> 'negated' AND coalesce(place.until, '~') >= since AND place.since < since
            THEN place.since ELSE since END) AS since
MATCH (from)<-[:SUBJECT]-(:Evidence {key: anyKey})-[:OBJECT]->(to)
MATCH (from)-[relation]->(to)
WHERE relation.key = fact
SET relation.certainty = head([certainty IN ['asserted', 'expected', 'possible', 'negated'] WHERE certainty IN said])
SET relation.confidence = confidence, relation.evidenceCount = evidenceCount
SET relation.firstStated = firstStated, relation.lastStated = lastStated, relation.title = title
SET relation.since = CASE WHEN since < '~' THEN since END
WITH relation
WHERE relation.certainty = 'negated'
DELETE relation
