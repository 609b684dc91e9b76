// Every edge is one that the model has, between labels that it allows.
MATCH (from)-[edge]->(to)
WITH DISTINCT head(labels(from)) + ' ' + type(edge) + ' ' + head(labels(to)) AS kind
WHERE NOT kind IN $edges
RETURN kind + ' is not in the model' AS broken
ORDER BY broken
LIMIT 100
