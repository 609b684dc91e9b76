// What a record points to, e.g. (:Milestone)-[:PAYER]->(:Company)
UNWIND $rows AS row
MATCH (from:<from> {key: row.from})
MATCH (to:<to> {key: row.to})
MERGE (from)-[:<type>]->(to)
