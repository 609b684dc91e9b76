// draws: the things and records of the filing, as it relates them
MATCH (filing:Filing)
WHERE $filing IN [filing.key, filing.accession, filing.source] OR filing.source ENDS WITH '/' + $filing
MATCH (filing)<-[:PART_OF]-(:Document)<-[:QUOTED_FROM]-(fact:Evidence)
WHERE fact.certainty <> 'negated' AND fact.since <= $asOf AND coalesce(fact.until > $asOf, true)
// What is no edge any more is drawn with the sentence that told it then.
OPTIONAL MATCH told = (subject)<-[:SUBJECT]-(fact)-[:OBJECT]->(object)
OPTIONAL MATCH edge = (subject)-[relation]->(object)
WHERE relation.key = fact.fact
OPTIONAL MATCH (record)-[:SHOWN_BY]->(fact)
OPTIONAL MATCH tells = (record)-[]->(thing)
WHERE thing.name IS NOT NULL
WITH collect(DISTINCT coalesce(edge, told)) + collect(DISTINCT tells) AS paths
UNWIND paths AS path
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
