// A graph that `neo4j-admin database import` made has no empty lists: what has no other names needs one.
MATCH (thing)
WHERE thing.names IS NOT NULL AND thing.aliases IS NULL
SET thing.aliases = [];
