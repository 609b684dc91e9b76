// Relations, each with the places that show it. An edge cannot point to a node, so its evidence points to both ends:
// (from)<-[:SUBJECT]-(:Evidence {fact: the edge's key})-[:OBJECT]->(to)
// The document is there: it is found by MERGE, since behind a change the embedded engine uses no index for MATCH.
UNWIND $rows AS row
MATCH (from:<from> {key: row.from})
MATCH (to:<to> {key: row.to})
MERGE (from)-[relation:<type>]->(to)
SET relation.key = row.fact
WITH from, to, row
UNWIND row.evidence AS shown
MERGE (document:Document {key: shown.document})
MERGE (evidence:Evidence {key: shown.key})
SET evidence += shown.properties
MERGE (evidence)-[:QUOTED_FROM]->(document)
MERGE (evidence)-[:SUBJECT]->(from)
MERGE (evidence)-[:OBJECT]->(to)
