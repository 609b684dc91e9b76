// draws: the payload, the compounds that carry it, and who develops or owns them
MATCH (payload:Payload)
WHERE any(name IN [payload.name] + payload.aliases WHERE toLower(name) = toLower($payload))
MATCH carries = (compound:Compound)-[has:HAS_PAYLOAD]->(payload)
WHERE has.since <= $asOf
OPTIONAL MATCH works = (:Company)-[work:DEVELOPS|OWNS]->(compound)
WHERE work.since <= $asOf
WITH collect(DISTINCT carries) + collect(works) AS paths
UNWIND paths AS path
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
