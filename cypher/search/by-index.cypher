// Neo4j alone: things by a query of its full-text index, with a sign for each word that may be misspelled.
CALL db.index.fulltext.queryNodes('thing_names', $query, {limit: $most}) YIELD node, score
RETURN head(labels(node)) AS label, node.key AS key, node.name AS name, node.aliases AS aliases
ORDER BY score DESC, label, key
