// Things that no other filing mentions.
MATCH (:Filing {key: $filing})<-[:PART_OF]-(:Document)-[:MENTIONS]->(thing)
WITH DISTINCT thing
WHERE NOT EXISTS {
  MATCH (thing)<-[:MENTIONS]-(:Document)-[:PART_OF]->(other:Filing)
  WHERE other.key <> $filing
}
DETACH DELETE thing
