// draws: the compound, its events, and who acts in them
MATCH (compound:Compound)
WHERE any(name IN [compound.name] + compound.aliases WHERE toLower(name) = toLower($compound))
MATCH (compound)<-[:OF_COMPOUND]-(event)-[:SHOWN_BY]->(shown:Evidence)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH DISTINCT event
MATCH path = (event)-[:OF_COMPOUND|SPONSOR|APPLICANT|PAYER]->()
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
