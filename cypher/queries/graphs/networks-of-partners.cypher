// draws: all partnerships
MATCH (fact:Evidence {relation: 'PARTNERS_WITH'})
WHERE fact.certainty <> 'negated' AND fact.since <= $asOf AND coalesce(fact.until > $asOf, true)
// What is no edge any more is drawn with the sentence that told it then.
MATCH (fact)-[:SUBJECT]->(subject)
MATCH told = (subject)<-[:SUBJECT]-(fact)-[:OBJECT]->(object)
OPTIONAL MATCH edge = (subject)-[relation]->(object)
WHERE relation.key = fact.fact
WITH DISTINCT coalesce(edge, told) AS path
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
