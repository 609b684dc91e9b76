// draws: the compound, its events, and who acts in them
MATCH (compound:Compound)
WHERE any(name IN [compound.name] + compound.aliases WHERE toLower(name) = toLower($compound))
MATCH (compound)<-[:OF_COMPOUND]-(event)
WHERE event.since <= $asOf
MATCH path = (event)-[:OF_COMPOUND|SPONSOR|APPLICANT|PAYER]->()
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
