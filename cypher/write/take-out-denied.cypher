// A relation that filings only deny is no edge: a path would cross it, and a picture would show it. Its evidence stays,
// and should another filing state the relation, it is summed up with that one's.
UNWIND $facts AS fact
MATCH (from)<-[:SUBJECT]-(:Evidence {fact: fact})-[:OBJECT]->(to)
WITH DISTINCT fact, from, to
MATCH (from)-[relation]->(to)
WHERE relation.key = fact AND relation.certainty = 'negated'
DELETE relation
