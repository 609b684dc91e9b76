// Every label with the properties that its nodes have, and whether there are sums with a fraction. Which migrations this
// graph has had does not matter to another: it needs its own constraints and indexes.
MATCH (node)
WHERE NOT node:Migration
UNWIND keys(node) AS property
RETURN head(labels(node)) AS label, collect(DISTINCT property) AS properties,
       sum(CASE WHEN coalesce(node.amount % 1, 0) + coalesce(node.from % 1, 0) > 0 THEN 1 ELSE 0 END) > 0 AS fractions
ORDER BY label
