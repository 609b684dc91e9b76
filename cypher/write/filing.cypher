// One filing, and nothing of what an earlier load of it had said. What was read stands apart, since nobody wants to
// see it beside the filing: (:Filing)-[:READ_AS]->(:Reading)
MERGE (filing:Filing {key: $filing.key})
SET filing = $filing
MERGE (reading:Reading {key: $filing.key})
SET reading.told = $told
MERGE (filing)-[:READ_AS]->(reading)
