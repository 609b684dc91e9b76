// Who filed it: (:Filing)-[:FILED_BY]->(:Company)
UNWIND $rows AS row
MATCH (filing:Filing {key: $filing})
MATCH (company:Company {key: row.company})
MERGE (filing)-[:FILED_BY]->(company)
