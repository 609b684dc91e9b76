// One filing with its body and exhibits, (:Document)-[:PART_OF]->(:Filing), and nothing of what an earlier load of it had
// said. What was read stands apart, since nobody wants to see it beside the filing: (:Filing)-[:READ_AS]->(:Reading)
MERGE (filing:Filing {key: $filing.key})
SET filing = $filing
MERGE (reading:Reading {key: $filing.key})
SET reading.told = $told
MERGE (filing)-[:READ_AS]->(reading)
WITH filing
UNWIND $documents AS row
MERGE (document:Document {key: row.key})
SET document += row.properties
MERGE (document)-[:PART_OF]->(filing)
