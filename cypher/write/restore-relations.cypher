// A relation is an edge again when what had replaced its evidence is gone.
UNWIND $facts AS fact
MATCH (from:<from>)<-[:SUBJECT]-(evidence:Evidence {fact: fact, relation: $relation})-[:OBJECT]->(to:<to>)
WHERE evidence.until IS NULL
WITH DISTINCT from, to, fact
MERGE (from)-[relation:<type>]->(to)
SET relation.key = fact
