// draws: the target, what binds it, and who develops or owns that
MATCH (target:Target)
WHERE any(name IN [target.name] + target.aliases WHERE toLower(name) = toLower($target))
MATCH path = (target)<-[:BINDS]-()<-[:HAS_ANTIBODY*0..1]-()<-[:DEVELOPS|OWNS]-(company:Company)
WHERE all(step IN relationships(path) WHERE step.since <= $asOf)
  AND NOT any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
