// draws: what ended, with its compounds and companies
MATCH (record)-[:OF_COMPOUND|FOR_COMPOUND|SPONSOR|APPLICANT|PARTY|LICENSOR|LICENSEE]->(thing)
WHERE (record.status IN ['discontinued', 'terminated', 'expired'] OR record.kind = 'clinical hold' AND record.status = 'done')
  AND record.since <= $asOf
MATCH path = (record)-[:OF_COMPOUND|FOR_COMPOUND|SPONSOR|APPLICANT|PARTY|LICENSOR|LICENSEE]->(thing)
WITH DISTINCT path
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
