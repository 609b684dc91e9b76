// draws: the agreements, with the companies and what they are for
MATCH (first:Company)
WHERE any(name IN [first.name] + first.aliases WHERE toLower(name) = toLower($first))
MATCH (second:Company)
WHERE any(name IN [second.name] + second.aliases WHERE toLower(name) = toLower($second))
MATCH (first)<-[:PARTY|LICENSOR|LICENSEE]-(agreement:Agreement)-[:PARTY|LICENSOR|LICENSEE]->(second)
WHERE first <> second
WITH DISTINCT agreement
MATCH (agreement)-[:SHOWN_BY]->(shown:Evidence)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH DISTINCT agreement
MATCH path = (agreement)-[:PARTY|LICENSOR|LICENSEE|FOR_TARGET|FOR_TECHNOLOGY|FOR_COMPOUND]->()
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
