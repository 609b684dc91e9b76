// draws: the target, the agreements, their companies and what they are for
MATCH (target:Target)
WHERE any(name IN [target.name] + target.aliases WHERE toLower(name) = toLower($target))
MATCH (target)<-[:BINDS*0..1]-()<-[:FOR_TARGET|FOR_COMPOUND]-(agreement:Agreement)
WHERE agreement.since <= $asOf
WITH DISTINCT agreement
MATCH path = (agreement)-[:PARTY|LICENSOR|LICENSEE|FOR_TARGET|FOR_TECHNOLOGY|FOR_COMPOUND]->()
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
