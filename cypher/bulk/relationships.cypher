// The edges of a kind that leave the next nodes, in the order of their keys.
MATCH (from:<from>)
WHERE from.key > $after
WITH from
ORDER BY from.key
LIMIT $most
OPTIONAL MATCH (from)-[edge:<type>]->(to:<to>)
RETURN from.key AS start, to.key AS end, properties(edge) AS properties
ORDER BY start, end
