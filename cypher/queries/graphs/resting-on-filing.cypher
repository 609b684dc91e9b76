// draws: the filing, its documents, their sentences, and what these are about
MATCH (filing:Filing)
WHERE $filing IN [filing.key, filing.accession, filing.source] OR filing.source ENDS WITH '/' + $filing
MATCH path = (filing)<-[:PART_OF]-(:Document)<-[:QUOTED_FROM]-(shown:Evidence)-[:SUBJECT|OBJECT|SHOWN_BY]-()
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
