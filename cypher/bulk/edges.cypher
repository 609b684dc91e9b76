// Every kind of edge with the properties that its edges have.
MATCH (from)-[edge]->(to)
UNWIND CASE WHEN size(keys(edge)) = 0 THEN [null] ELSE keys(edge) END AS property
RETURN head(labels(from)) AS from, type(edge) AS type, head(labels(to)) AS to, collect(DISTINCT property) AS properties
ORDER BY from, type, to
