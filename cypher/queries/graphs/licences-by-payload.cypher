// draws: the payload, compounds that carry it, the agreements about these, and their companies
MATCH (payload:Payload)
WHERE any(name IN [payload.name] + payload.aliases WHERE toLower(name) = toLower($payload))
MATCH carries = (payload)<-[has:HAS_PAYLOAD]-(:Compound)<-[:FOR_COMPOUND|OF_COMPOUND]-(record)
WHERE has.since <= $asOf AND record.since <= $asOf
OPTIONAL MATCH under = (record)-[:UNDER]->(deal:Agreement)
WITH carries, under, coalesce(deal, record) AS agreement
WHERE 'Agreement' IN labels(agreement) AND agreement.since <= $asOf
MATCH grants = (agreement)-[:PARTY|LICENSOR|LICENSEE]->(:Company)
WITH collect(DISTINCT carries) + collect(DISTINCT under) + collect(DISTINCT grants) AS paths
UNWIND paths AS path
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
