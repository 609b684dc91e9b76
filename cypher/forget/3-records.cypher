// Records that no other filing shows.
MATCH (:Filing {key: $filing})<-[:PART_OF]-(:Document)<-[:QUOTED_FROM]-(:Evidence)<-[:SHOWN_BY]-(record)
WITH DISTINCT record
WHERE NOT EXISTS {
  MATCH (record)-[:SHOWN_BY]->(:Evidence)-[:QUOTED_FROM]->(:Document)-[:PART_OF]->(other:Filing)
  WHERE other.key <> $filing
}
DETACH DELETE record
