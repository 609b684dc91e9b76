// draws: the company and its partners
MATCH (company:Company)
WHERE any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
MATCH path = (company)-[works:PARTNERS_WITH]-(:Company)
WHERE works.since <= $asOf
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
