// Every node has one label and a key, unique within the label.
MATCH (node)
WITH labels(node) AS labels, node.key AS key, count(*) AS nodes
WHERE nodes > 1 OR key IS NULL OR size(labels) <> 1
RETURN toString(nodes) + ' nodes ' + coalesce(head(labels), 'without label') + ' with ' + coalesce('the key ' + key, 'no key') AS broken
ORDER BY broken
LIMIT 100
