// Relations that no other filing shows.
MATCH (:Filing {key: $filing})<-[:PART_OF]-(:Document)<-[:QUOTED_FROM]-(evidence:Evidence)
MATCH (from)<-[:SUBJECT]-(evidence)-[:OBJECT]->(to)
WITH DISTINCT from, to, evidence.fact AS fact
WHERE NOT EXISTS {
  MATCH (:Evidence {fact: fact})-[:QUOTED_FROM]->(:Document)-[:PART_OF]->(other:Filing)
  WHERE other.key <> $filing
}
MATCH (from)-[relation]->(to)
WHERE relation.key = fact
DELETE relation
