// draws: the target, the agreements, their companies and what they are for
MATCH (target:Target)
WHERE any(name IN [target.name] + target.aliases WHERE toLower(name) = toLower($target))
OPTIONAL MATCH (compound:Compound)<-[:SUBJECT]-(binds:Evidence {relation: 'BINDS'})-[:OBJECT]->(target)
WHERE binds.certainty <> 'negated' AND binds.since <= $asOf AND coalesce(binds.until > $asOf, true)
WITH target, collect(DISTINCT compound) AS compounds
UNWIND [target] + compounds AS asset
MATCH (agreement:Agreement)-[:FOR_TARGET|FOR_COMPOUND]->(asset)
WITH DISTINCT agreement
MATCH (agreement)-[:SHOWN_BY]->(shown:Evidence)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH DISTINCT agreement
MATCH path = (agreement)-[:PARTY|LICENSOR|LICENSEE|FOR_TARGET|FOR_TECHNOLOGY|FOR_COMPOUND]->()
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
