// Every piece of evidence shows one record, or the two ends of one relation.
MATCH (evidence:Evidence)
OPTIONAL MATCH (evidence)<-[:SHOWN_BY]-(record)
OPTIONAL MATCH (evidence)-[:SUBJECT]->(subject)
OPTIONAL MATCH (evidence)-[:OBJECT]->(object)
WITH evidence, count(DISTINCT record) AS records, count(DISTINCT subject) AS subjects, count(DISTINCT object) AS objects
WHERE NOT (records = 1 AND subjects = 0 AND objects = 0 OR records = 0 AND subjects = 1 AND objects = 1)
RETURN 'Evidence ' + evidence.key + ' of ' + evidence.fact + ' shows ' + toString(records) + ' records, '
       + toString(subjects) + ' subjects and ' + toString(objects) + ' objects' AS broken
ORDER BY broken
LIMIT 100
