// Things that no other filing mentions.
MATCH (:Filing {key: $filing})<-[:PART_OF]-(:Document)-[:MENTIONS]->(thing)
WITH DISTINCT thing
MATCH (thing)<-[:MENTIONS]-(:Document)-[:PART_OF]->(teller:Filing)
WITH thing, count(DISTINCT teller) AS tellers
WHERE tellers = 1
DETACH DELETE thing
