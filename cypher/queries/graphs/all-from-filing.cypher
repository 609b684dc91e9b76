// draws: the things and records of the filing, as it relates them
MATCH (filing:Filing)
WHERE $filing IN [filing.key, filing.accession] OR filing.source ENDS WITH $filing
MATCH (filing)<-[:PART_OF]-(:Document)<-[:QUOTED_FROM]-(shown:Evidence)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
OPTIONAL MATCH (subject)<-[:SUBJECT]-(shown)-[:OBJECT]->(object)
OPTIONAL MATCH relates = (subject)-[relation]->(object)
WHERE relation.key = shown.fact
OPTIONAL MATCH (record)-[:SHOWN_BY]->(shown)
OPTIONAL MATCH tells = (record)-[]->(thing)
WHERE thing.name IS NOT NULL
WITH collect(DISTINCT relates) + collect(DISTINCT tells) AS paths
UNWIND paths AS path
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
