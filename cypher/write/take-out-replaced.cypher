// A relation that only replaced text told is no edge.
UNWIND $facts AS fact
MATCH (from)<-[:SUBJECT]-(:Evidence {fact: fact})-[:OBJECT]->(to)
WITH DISTINCT fact, from, to
WHERE NOT EXISTS { MATCH (current:Evidence {fact: fact}) WHERE current.until IS NULL }
MATCH (from)-[relation]->(to)
WHERE relation.key = fact
DELETE relation
