// A relation that only replaced text told is no edge.
UNWIND $facts AS fact
MATCH (evidence:Evidence {fact: fact})
WITH fact, count(CASE WHEN evidence.until IS NULL THEN 1 END) AS current
WHERE current = 0
MATCH (from)<-[:SUBJECT]-(:Evidence {fact: fact})-[:OBJECT]->(to)
WITH DISTINCT fact, from, to
MATCH (from)-[relation]->(to)
WHERE relation.key = fact
DELETE relation
