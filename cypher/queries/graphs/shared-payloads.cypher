// draws: from the company over its compounds and their payloads to the compounds of its partners
MATCH (company:Company)
WHERE any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
MATCH (company)-[has:DEVELOPS|OWNS]->(own:Compound)
WHERE has.since <= $asOf
WITH company, collect(DISTINCT own.key) AS owns
MATCH path = (company)-[:DEVELOPS|OWNS]->(:Compound)-[:HAS_PAYLOAD]->(:Payload)<-[:HAS_PAYLOAD]-(compound:Compound)<-[:DEVELOPS|OWNS]-(:Company)-[:PARTNERS_WITH]-(company)
WHERE NOT compound.key IN owns AND all(step IN relationships(path) WHERE step.since <= $asOf)
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
