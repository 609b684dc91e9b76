// draws: the compound, its parts, their targets, owners and developers
MATCH (compound:Compound)
WHERE any(name IN [compound.name] + compound.aliases WHERE toLower(name) = toLower($compound))
MATCH path = (compound)-[:HAS_ANTIBODY|HAS_PAYLOAD|HAS_LINKER|USES_TECHNOLOGY|BINDS|OWNS|DEVELOPS*1..2]-(end)
WHERE all(step IN relationships(path) WHERE step.since <= $asOf)
  // The second step leads from a part to its target or owner, not to other compounds.
  AND (length(path) = 1 OR type(relationships(path)[1]) IN ['BINDS', 'OWNS']
    AND type(relationships(path)[0]) IN ['HAS_ANTIBODY', 'HAS_PAYLOAD', 'HAS_LINKER', 'USES_TECHNOLOGY']
    AND NOT 'Compound' IN labels(end))
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
