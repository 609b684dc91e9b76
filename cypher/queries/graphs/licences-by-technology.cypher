// draws: the technology, the agreements, their companies and what they are for
MATCH (technology:Technology)
WHERE any(name IN [technology.name] + technology.aliases WHERE toLower(name) = toLower($technology))
MATCH (technology)<-[:FOR_TECHNOLOGY]-(agreement:Agreement)
MATCH (agreement)-[:SHOWN_BY]->(shown:Evidence)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH DISTINCT agreement
MATCH path = (agreement)-[:PARTY|LICENSOR|LICENSEE|FOR_TARGET|FOR_TECHNOLOGY|FOR_COMPOUND]->()
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
