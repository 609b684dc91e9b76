// draws: the payload, the compounds that carry it, and who develops or owns them
MATCH (payload:Payload)
WHERE any(name IN [payload.name] + payload.aliases WHERE toLower(name) = toLower($payload))
MATCH (payload)<-[:OBJECT]-(has:Evidence {relation: 'HAS_PAYLOAD'})-[:SUBJECT]->(compound:Compound)
WHERE has.certainty <> 'negated' AND has.since <= $asOf AND coalesce(has.until > $asOf, true)
WITH compound, collect(has) AS carries
OPTIONAL MATCH (compound)<-[:OBJECT]-(work:Evidence)-[:SUBJECT]->(:Company)
WHERE work.relation IN ['DEVELOPS', 'OWNS'] AND work.certainty <> 'negated' AND work.since <= $asOf AND coalesce(work.until > $asOf, true)
WITH compound, carries, collect(work) AS works
UNWIND carries + works AS fact
// What is no edge any more is drawn with the sentence that told it then.
MATCH (fact)-[:SUBJECT]->(subject)
MATCH told = (subject)<-[:SUBJECT]-(fact)-[:OBJECT]->(object)
OPTIONAL MATCH edge = (subject)-[relation]->(object)
WHERE relation.key = fact.fact
WITH DISTINCT coalesce(edge, told) AS path
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
