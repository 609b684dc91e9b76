// A symmetric relation is stored once, with its ends in order, and nothing is related to itself.
MATCH (from)-[relation]->(to)
WHERE relation.key IS NOT NULL AND (from = to OR type(relation) IN $symmetric AND from.key > to.key)
RETURN relation.key + ' is stored the wrong way round, or from a thing to itself' AS broken
ORDER BY broken
LIMIT 100
