// What each compound is made of.
MATCH (compound:Compound)-[has:HAS_ANTIBODY|HAS_PAYLOAD]->(part)
WHERE has.certainty <> 'negated'
WITH compound, part
ORDER BY part.key
RETURN head(labels(compound)) + ':' + compound.key AS compound, collect(head(labels(part)) + ':' + part.key) AS parts
ORDER BY compound
