// The filing with its documents, and what was read.
MATCH (filing:Filing {key: $filing})
OPTIONAL MATCH (filing)<-[:PART_OF]-(document:Document)
OPTIONAL MATCH (filing)-[:READ_AS]->(reading:Reading)
DETACH DELETE document, reading, filing
