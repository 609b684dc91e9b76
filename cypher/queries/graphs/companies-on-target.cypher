// draws: the target, what binds it, and who develops or owns that
MATCH (target:Target)
WHERE any(name IN [target.name] + target.aliases WHERE toLower(name) = toLower($target))
MATCH (target)<-[:OBJECT]-(binds:Evidence {relation: 'BINDS'})-[:SUBJECT]->(binder)
WHERE binds.certainty <> 'negated' AND binds.since <= $asOf AND coalesce(binds.until > $asOf, true)
WITH binder, collect(binds) AS bindings
OPTIONAL MATCH (binder)<-[:OBJECT]-(part:Evidence {relation: 'HAS_ANTIBODY'})-[:SUBJECT]->(compound:Compound)
WHERE part.certainty <> 'negated' AND part.since <= $asOf AND coalesce(part.until > $asOf, true)
WITH binder, bindings, compound, collect(part) AS parts
UNWIND [{molecule: binder, facts: bindings}, {molecule: compound, facts: bindings + parts}] AS one
WITH one.molecule AS molecule, one.facts AS facts
MATCH (molecule)<-[:OBJECT]-(has:Evidence)-[:SUBJECT]->(company:Company)
WHERE has.relation IN ['DEVELOPS', 'OWNS'] AND has.certainty <> 'negated' AND has.since <= $asOf AND coalesce(has.until > $asOf, true)
  AND NOT any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
WITH molecule, facts, collect(has) AS works
UNWIND facts + works AS fact
// What is no edge any more is drawn with the sentence that told it then.
MATCH (fact)-[:SUBJECT]->(subject)
MATCH told = (subject)<-[:SUBJECT]-(fact)-[:OBJECT]->(object)
OPTIONAL MATCH edge = (subject)-[relation]->(object)
WHERE relation.key = fact.fact
WITH DISTINCT coalesce(edge, told) AS path
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
