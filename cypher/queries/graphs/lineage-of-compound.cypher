// draws: the compound, its parts, their targets, owners and developers
MATCH (compound:Compound)
WHERE any(name IN [compound.name] + compound.aliases WHERE toLower(name) = toLower($compound))
OPTIONAL MATCH (compound)<-[:SUBJECT]-(has:Evidence)-[:OBJECT]->(part)
WHERE has.relation IN ['HAS_ANTIBODY', 'HAS_PAYLOAD', 'HAS_LINKER', 'USES_TECHNOLOGY']
  AND has.certainty <> 'negated' AND has.since <= $asOf AND coalesce(has.until > $asOf, true)
WITH compound, collect(DISTINCT part) AS parts
UNWIND [compound] + parts AS bearer
MATCH (bearer)<-[end:SUBJECT|OBJECT]-(fact:Evidence)
WHERE fact.certainty <> 'negated' AND fact.since <= $asOf AND coalesce(fact.until > $asOf, true)
  AND (bearer = compound AND fact.relation IN ['HAS_ANTIBODY', 'HAS_PAYLOAD', 'HAS_LINKER', 'USES_TECHNOLOGY', 'DEVELOPS']
    OR fact.relation IN ['BINDS', 'OWNS'])
  AND (type(end) = 'SUBJECT' OR fact.relation IN ['OWNS', 'DEVELOPS'])
WITH fact
// What is no edge any more is drawn with the sentence that told it then.
MATCH (fact)-[:SUBJECT]->(subject)
MATCH told = (subject)<-[:SUBJECT]-(fact)-[:OBJECT]->(object)
OPTIONAL MATCH edge = (subject)-[relation]->(object)
WHERE relation.key = fact.fact
WITH DISTINCT coalesce(edge, told) AS path
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
