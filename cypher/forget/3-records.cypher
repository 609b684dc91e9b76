// Records that no other filing shows.
MATCH (:Filing {key: $filing})<-[:PART_OF]-(:Document)<-[:QUOTED_FROM]-(:Evidence)<-[:SHOWN_BY]-(record)
WITH DISTINCT record
MATCH (record)-[:SHOWN_BY]->(:Evidence)-[:QUOTED_FROM]->(:Document)-[:PART_OF]->(teller:Filing)
WITH record, count(DISTINCT teller) AS tellers
WHERE tellers = 1
DETACH DELETE record
