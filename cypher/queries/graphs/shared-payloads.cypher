// draws: from the company over its compounds and their payloads to the compounds of its partners
MATCH (company:Company)
WHERE any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
MATCH (company)<-[:SUBJECT]-(has:Evidence)-[:OBJECT]->(own:Compound)
WHERE has.relation IN ['DEVELOPS', 'OWNS'] AND has.certainty <> 'negated' AND has.since <= $asOf AND coalesce(has.until > $asOf, true)
WITH company, own, collect(has) AS works
MATCH (own)<-[:SUBJECT]-(carries:Evidence {relation: 'HAS_PAYLOAD'})-[:OBJECT]->(payload:Payload)
WHERE carries.certainty <> 'negated' AND carries.since <= $asOf AND coalesce(carries.until > $asOf, true)
WITH company, payload, own, works, collect(carries) AS carried
WITH company, payload, collect(own) AS owns, collect(works + carried) AS all
WITH company, payload, owns, reduce(facts = [], some IN all | facts + some) AS facts
MATCH (company)<-[:SUBJECT|OBJECT]-(deal:Evidence {relation: 'PARTNERS_WITH'})-[:SUBJECT|OBJECT]->(partner:Company)
WHERE partner <> company AND deal.certainty <> 'negated' AND deal.since <= $asOf AND coalesce(deal.until > $asOf, true)
WITH payload, owns, facts, partner, collect(deal) AS deals
MATCH (partner)<-[:SUBJECT]-(has:Evidence)-[:OBJECT]->(compound:Compound)
WHERE has.relation IN ['DEVELOPS', 'OWNS'] AND NOT compound IN owns
  AND has.certainty <> 'negated' AND has.since <= $asOf AND coalesce(has.until > $asOf, true)
WITH payload, facts + deals AS facts, compound, partner, collect(has) AS works
MATCH (compound)<-[:SUBJECT]-(shown:Evidence {relation: 'HAS_PAYLOAD'})-[:OBJECT]->(payload)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH payload, partner, compound, facts, works, collect(shown) AS carried
UNWIND facts + works + carried AS fact
// What is no edge any more is drawn with the sentence that told it then.
MATCH (fact)-[:SUBJECT]->(subject)
MATCH told = (subject)<-[:SUBJECT]-(fact)-[:OBJECT]->(object)
OPTIONAL MATCH edge = (subject)-[relation]->(object)
WHERE relation.key = fact.fact
WITH DISTINCT coalesce(edge, told) AS path
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
