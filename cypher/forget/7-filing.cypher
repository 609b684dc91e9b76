// The filing with its documents.
MATCH (filing:Filing {key: $filing})
OPTIONAL MATCH (filing)<-[:PART_OF]-(document:Document)
DETACH DELETE document, filing
