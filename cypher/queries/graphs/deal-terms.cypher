// draws: the agreements, with the companies, what they are for, and what is paid
MATCH (company:Company)
WHERE any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
MATCH (company)<-[:PARTY|LICENSOR|LICENSEE]-(agreement:Agreement)
WHERE agreement.since <= $asOf
WITH DISTINCT agreement
MATCH path = (agreement)-[:PARTY|LICENSOR|LICENSEE|FOR_TARGET|FOR_TECHNOLOGY|FOR_COMPOUND|UNDER]-(other)
// Only records say since when; what is denied or replaced does not.
WHERE other.name IS NOT NULL OR other.since <= $asOf
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
