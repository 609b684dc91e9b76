// The migrations that the graph has had.
MATCH (migration:Migration)
RETURN migration.key AS name
ORDER BY name
