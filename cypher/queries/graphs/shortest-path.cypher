// draws: the path
MATCH (from:Company)
WHERE any(name IN [from.name] + from.aliases WHERE toLower(name) = toLower($from))
MATCH (to:Company)
WHERE any(name IN [to.name] + to.aliases WHERE toLower(name) = toLower($to)) AND to <> from
MATCH path = allShortestPaths((from)-[:DEVELOPS|OWNS|HAS_ANTIBODY|HAS_PAYLOAD|HAS_LINKER|USES_TECHNOLOGY|BINDS|STUDIED_IN|PARTNERS_WITH|SUBSIDIARY_OF|AFFILIATED_WITH*..8]-(to))
WHERE all(relation IN relationships(path) WHERE relation.since <= $asOf)
WITH path, reduce(keys = '', relation IN relationships(path) | keys + relation.key + ' ') AS keys
ORDER BY length(path), keys
LIMIT 1
WITH path
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
