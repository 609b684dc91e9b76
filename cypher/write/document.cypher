// The body and the exhibits of a filing: (:Document)-[:PART_OF]->(:Filing)
UNWIND $rows AS row
MATCH (filing:Filing {key: $filing})
MERGE (document:Document {key: row.key})
SET document += row.properties
MERGE (document)-[:PART_OF]->(filing)
