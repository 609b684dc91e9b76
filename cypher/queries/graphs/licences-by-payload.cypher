// draws: the payload, compounds that carry it, the agreements about these, and their companies
MATCH (payload:Payload)
WHERE any(name IN [payload.name] + payload.aliases WHERE toLower(name) = toLower($payload))
MATCH (payload)<-[:OBJECT]-(fact:Evidence {relation: 'HAS_PAYLOAD'})-[:SUBJECT]->(compound:Compound)
WHERE fact.certainty <> 'negated' AND fact.since <= $asOf AND coalesce(fact.until > $asOf, true)
MATCH (compound)<-[:FOR_COMPOUND|OF_COMPOUND]-(record)-[:SHOWN_BY]->(said:Evidence)
WHERE said.certainty <> 'negated' AND said.since <= $asOf AND coalesce(said.until > $asOf, true)
WITH DISTINCT fact, compound, record
MATCH about = (compound)<-[:FOR_COMPOUND|OF_COMPOUND]-(record)
OPTIONAL MATCH under = (record)-[:UNDER]->(deal:Agreement)
WITH DISTINCT fact, about, under, coalesce(deal, record) AS agreement
WHERE 'Agreement' IN labels(agreement)
MATCH (agreement)-[:SHOWN_BY]->(shown:Evidence)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH DISTINCT fact, about, under, agreement
MATCH grants = (agreement)-[:PARTY|LICENSOR|LICENSEE]->(:Company)
// What is no edge any more is drawn with the sentence that told it then.
MATCH (fact)-[:SUBJECT]->(subject)
MATCH told = (subject)<-[:SUBJECT]-(fact)-[:OBJECT]->(object)
OPTIONAL MATCH edge = (subject)-[relation]->(object)
WHERE relation.key = fact.fact
WITH collect(DISTINCT coalesce(edge, told)) + collect(DISTINCT about) + collect(DISTINCT under) + collect(DISTINCT grants) AS paths
UNWIND paths AS path
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
