// draws: what the fact is about, the sentences that tell it, their documents and filings
MATCH (shown:Evidence {fact: $fact})
WHERE shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
MATCH path = ()-[:SUBJECT|OBJECT|SHOWN_BY]-(shown)-[:QUOTED_FROM]->(:Document)-[:PART_OF]->(:Filing)
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
