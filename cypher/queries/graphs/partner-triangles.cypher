// draws: three companies of which each works with both others
MATCH (first:Company)<-[:SUBJECT]-(one:Evidence {relation: 'PARTNERS_WITH'})-[:OBJECT]->(second:Company)
WHERE one.certainty <> 'negated' AND one.since <= $asOf AND coalesce(one.until > $asOf, true)
WITH first, second, collect(one) AS ones
MATCH (second)<-[:SUBJECT]-(two:Evidence {relation: 'PARTNERS_WITH'})-[:OBJECT]->(third:Company)
WHERE two.certainty <> 'negated' AND two.since <= $asOf AND coalesce(two.until > $asOf, true)
WITH first, third, second, ones, collect(two) AS twos
MATCH (first)<-[:SUBJECT]-(three:Evidence {relation: 'PARTNERS_WITH'})-[:OBJECT]->(third)
WHERE three.certainty <> 'negated' AND three.since <= $asOf AND coalesce(three.until > $asOf, true)
WITH first, second, third, ones, twos, collect(three) AS threes
UNWIND ones + twos + threes AS fact
// What is no edge any more is drawn with the sentence that told it then.
MATCH (fact)-[:SUBJECT]->(subject)
MATCH told = (subject)<-[:SUBJECT]-(fact)-[:OBJECT]->(object)
OPTIONAL MATCH edge = (subject)-[relation]->(object)
WHERE relation.key = fact.fact
WITH DISTINCT coalesce(edge, told) AS path
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
