// draws: what ended, with its compounds and companies
MATCH (record)-[:SHOWN_BY]->(shown:Evidence)
WHERE (record.status IN ['discontinued', 'terminated', 'expired'] OR record.kind = 'clinical hold' AND record.status = 'done')
  AND shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH DISTINCT record
MATCH path = (record)-[:OF_COMPOUND|FOR_COMPOUND|SPONSOR|APPLICANT|PARTY|LICENSOR|LICENSEE]->()
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
