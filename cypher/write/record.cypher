// Records, each with the places that show it: (record)-[:SHOWN_BY]->(:Evidence)-[:QUOTED_FROM]->(:Document)
// The document is there: it is found by MERGE, since behind a change the embedded engine uses no index for MATCH.
UNWIND $rows AS row
MERGE (record:<label> {key: row.key})
SET record += row.properties
WITH record, row
UNWIND row.evidence AS shown
MERGE (document:Document {key: shown.document})
MERGE (evidence:Evidence {key: shown.key})
SET evidence += shown.properties
MERGE (evidence)-[:QUOTED_FROM]->(document)
MERGE (record)-[:SHOWN_BY]->(evidence)
