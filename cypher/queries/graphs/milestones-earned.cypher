// draws: the milestones, who pays, and for which compound
MATCH (company:Company)
WHERE any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
MATCH (company)<-[:PAYEE]-(milestone:Milestone {status: 'earned'})
MATCH (milestone)-[:SHOWN_BY]->(shown:Evidence)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH DISTINCT milestone
MATCH path = (milestone)-[:PAYER|PAYEE|OF_COMPOUND]->()
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
