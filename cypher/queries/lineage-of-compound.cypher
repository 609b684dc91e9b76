// title:   Lineage of a compound: what it is made of, what it binds, who owns and develops it and its parts
// param:   compound Compound = "trastuzumab-DM1"  any name of the compound, in any case
// param:   asOf     day      = "9999-12-31"       only what was known by then, with the names of then
// row:     one relation of the compound or of one of its parts
// column:  of        string   the compound, or the part that the row is about
// column:  role      string   antibody, payload, linker, technology, target, owner or developer
// column:  name      string   who or what has that role
// column:  certainty string   asserted, expected or possible: the surest that a filing is of it
// column:  evidence  string   the sentence that says so
// example: compound="Trastuzumab-dm1" → of="trastuzumab", role="target", name="HER2"
MATCH (compound:Compound)
WHERE any(name IN [compound.name] + compound.aliases WHERE toLower(name) = toLower($compound))
OPTIONAL MATCH (compound)<-[:SUBJECT]-(has:Evidence)-[:OBJECT]->(part)
WHERE has.relation IN ['HAS_ANTIBODY', 'HAS_PAYLOAD', 'HAS_LINKER', 'USES_TECHNOLOGY']
  AND has.certainty <> 'negated' AND has.since <= $asOf AND coalesce(has.until > $asOf, true)
WITH compound, collect(DISTINCT part) AS parts
UNWIND [compound] + parts AS bearer
MATCH (bearer)<-[end:SUBJECT|OBJECT]-(shown:Evidence)-[:SUBJECT|OBJECT]->(other)
WHERE other <> bearer AND shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
  AND (bearer = compound AND shown.relation IN ['HAS_ANTIBODY', 'HAS_PAYLOAD', 'HAS_LINKER', 'USES_TECHNOLOGY', 'DEVELOPS']
    OR shown.relation IN ['BINDS', 'OWNS'])
  AND (type(end) = 'SUBJECT' OR shown.relation IN ['OWNS', 'DEVELOPS'])
MATCH (shown)-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WITH compound, bearer, other, shown
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH bearer, other, shown.relation AS relation, min(shown.certainty) AS certainty, head(collect(shown.quote)) AS evidence,
     CASE WHEN bearer = compound THEN 0 ELSE 1 END AS depth
WITH bearer, other, certainty, evidence, depth,
     CASE relation
       WHEN 'HAS_ANTIBODY' THEN 'antibody'
       WHEN 'HAS_PAYLOAD' THEN 'payload'
       WHEN 'HAS_LINKER' THEN 'linker'
       WHEN 'USES_TECHNOLOGY' THEN 'technology'
       WHEN 'BINDS' THEN 'target'
       WHEN 'OWNS' THEN 'owner'
       ELSE 'developer'
     END AS role
RETURN coalesce(substring(last([called IN bearer.names WHERE called <= $asOf + '~']), 11), bearer.name) AS of, role,
       coalesce(substring(last([called IN other.names WHERE called <= $asOf + '~']), 11), other.name) AS name, certainty, evidence
ORDER BY depth, of, role, name
