// The next nodes of a label, in the order of their keys.
MATCH (node:<label>)
WHERE node.key > $after
RETURN node.key AS key, properties(node) AS properties
ORDER BY key
LIMIT $most
