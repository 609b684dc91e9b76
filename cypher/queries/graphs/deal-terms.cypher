// draws: the agreements, with the companies, what they are for, and what is paid
MATCH (company:Company)
WHERE any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
MATCH (company)<-[:PARTY|LICENSOR|LICENSEE]-(agreement:Agreement)
WITH DISTINCT agreement
MATCH (agreement)-[:SHOWN_BY]->(shown:Evidence)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH DISTINCT agreement
OPTIONAL MATCH (agreement)<-[:UNDER]-(money)-[:SHOWN_BY]->(said:Evidence)
WHERE said.certainty <> 'negated' AND said.since <= $asOf AND coalesce(said.until > $asOf, true)
WITH agreement, collect(DISTINCT money) AS paid
MATCH path = (agreement)-[:PARTY|LICENSOR|LICENSEE|FOR_TARGET|FOR_TECHNOLOGY|FOR_COMPOUND|UNDER]-(other)
WHERE other.name IS NOT NULL OR other IN paid
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
