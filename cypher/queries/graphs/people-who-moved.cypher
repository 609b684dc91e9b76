// draws: the people, and where they were before and after
MATCH (person:Person)<-[:SUBJECT]-(works:Evidence {relation: 'AFFILIATED_WITH'})-[:OBJECT]->(after:Company)
WHERE works.certainty <> 'negated' AND works.since <= $asOf AND coalesce(works.until > $asOf, true)
WITH person, after, min(works.since) AS firstSeen
MATCH (person)<-[:SUBJECT]-(was:Evidence {relation: 'AFFILIATED_WITH'})-[:OBJECT]->(before:Company)
WHERE before <> after AND was.certainty <> 'negated' AND was.since <= $asOf AND coalesce(was.until > $asOf, true)
WITH person, after, firstSeen, before, max(was.since) AS lastSeen
WHERE lastSeen < firstSeen
MATCH path = (before)<-[:AFFILIATED_WITH]-(person)-[:AFFILIATED_WITH]->(after)
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
