// A migration that the graph has had now.
MERGE (migration:Migration {key: $name})
ON CREATE SET migration.appliedAt = $appliedAt
