// Relations that no other filing shows.
MATCH (:Filing {key: $filing})<-[:PART_OF]-(:Document)<-[:QUOTED_FROM]-(evidence:Evidence)
WITH DISTINCT evidence.fact AS fact
MATCH (:Evidence {fact: fact})-[:QUOTED_FROM]->(:Document)-[:PART_OF]->(teller:Filing)
WITH fact, count(DISTINCT teller) AS tellers
WHERE tellers = 1
MATCH (from)<-[:SUBJECT]-(:Evidence {fact: fact})-[:OBJECT]->(to)
WITH DISTINCT fact, from, to
MATCH (from)-[relation]->(to)
WHERE relation.key = fact
DELETE relation
