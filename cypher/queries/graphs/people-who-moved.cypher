// draws: the people, and where they were before and after
MATCH (person:Person)<-[:SUBJECT]-(works:Evidence {relation: 'AFFILIATED_WITH'})-[:OBJECT]->(after:Company)
WHERE works.certainty <> 'negated' AND works.since <= $asOf AND coalesce(works.until > $asOf, true)
WITH person, after, min(works.since) AS firstSeen, collect(works) AS here
MATCH (person)<-[:SUBJECT]-(was:Evidence {relation: 'AFFILIATED_WITH'})-[:OBJECT]->(before:Company)
WHERE before <> after AND was.certainty <> 'negated' AND was.since <= $asOf AND coalesce(was.until > $asOf, true)
WITH person, after, firstSeen, here, before, max(was.since) AS lastSeen, collect(was) AS there
WHERE lastSeen < firstSeen
UNWIND here + there AS fact
// What is no edge any more is drawn with the sentence that told it then.
MATCH (fact)-[:SUBJECT]->(subject)
MATCH told = (subject)<-[:SUBJECT]-(fact)-[:OBJECT]->(object)
OPTIONAL MATCH edge = (subject)-[relation]->(object)
WHERE relation.key = fact.fact
WITH DISTINCT coalesce(edge, told) AS path
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
