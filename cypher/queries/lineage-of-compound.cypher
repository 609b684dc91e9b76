// title:   Lineage of a compound: what it is made of, what it binds, who owns and develops it and its parts
// param:   compound  string = "trastuzumab-DM1"  any name of the compound, in any case
// row:     one relation of the compound or of one of its parts
// column:  of        string   the compound, or the part that the row is about
// column:  role      string   antibody, payload, linker, technology, target, owner or developer
// column:  name      string   who or what has that role
// column:  certainty string   asserted, expected or possible: the surest that a filing is of it
// column:  evidence  string   the sentence that says so
// example: compound="Trastuzumab-dm1" → of="trastuzumab", role="target", name="HER2"
MATCH (compound:Compound)
WHERE any(name IN [compound.name] + compound.aliases WHERE toLower(name) = toLower($compound))
OPTIONAL MATCH (compound)-[has:HAS_ANTIBODY|HAS_PAYLOAD|HAS_LINKER|USES_TECHNOLOGY]->(part)
WHERE has.certainty <> 'negated'
WITH compound, collect(DISTINCT part) AS parts
UNWIND [compound] + parts AS bearer
MATCH (bearer)-[relation:HAS_ANTIBODY|HAS_PAYLOAD|HAS_LINKER|USES_TECHNOLOGY|BINDS|OWNS|DEVELOPS]-(other)
WHERE relation.certainty <> 'negated' AND (bearer = compound OR type(relation) IN ['BINDS', 'OWNS'])
  AND (startNode(relation) = bearer OR type(relation) IN ['OWNS', 'DEVELOPS'])
MATCH (shown:Evidence {fact: relation.key})-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WHERE shown.certainty <> 'negated'
WITH compound, bearer, relation, other, shown
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH compound, bearer, relation, other, head(collect(shown.quote)) AS evidence
WITH bearer, relation, other, evidence, CASE WHEN bearer = compound THEN 0 ELSE 1 END AS depth,
     CASE type(relation)
       WHEN 'HAS_ANTIBODY' THEN 'antibody'
       WHEN 'HAS_PAYLOAD' THEN 'payload'
       WHEN 'HAS_LINKER' THEN 'linker'
       WHEN 'USES_TECHNOLOGY' THEN 'technology'
       WHEN 'BINDS' THEN 'target'
       WHEN 'OWNS' THEN 'owner'
       ELSE 'developer'
     END AS role
RETURN bearer.name AS of, role, other.name AS name, relation.certainty AS certainty, evidence
ORDER BY depth, of, role, name
