// title:   Compounds of a company's partners that carry a payload of its own compounds
// param:   company Company = "ImmunoGen"   any name of the company, in any case
// param:   asOf    day     = "9999-12-31"  only what was known by then, with the names of then
// row:     one compound of one partner, with one payload
// column:  partner   string the partner that develops or owns the compound
// column:  compound  string the partner's compound
// column:  payload   string the payload that it shares
// column:  own       list   the compounds of the company that carry the payload, too
// column:  certainty string asserted, expected or possible: the surest that a filing is of the compound's payload
// column:  evidence  string the sentence that says that the partner's compound carries the payload
// example: company="immunogen, inc." → partner="Biotest", compound="BT-062", payload="DM4", own=["huC242-DM4"]
MATCH (company:Company)
WHERE any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
MATCH (company)<-[:SUBJECT]-(has:Evidence)-[:OBJECT]->(own:Compound)
WHERE has.relation IN ['DEVELOPS', 'OWNS'] AND has.certainty <> 'negated' AND has.since <= $asOf AND coalesce(has.until > $asOf, true)
WITH DISTINCT company, own
MATCH (own)<-[:SUBJECT]-(carries:Evidence {relation: 'HAS_PAYLOAD'})-[:OBJECT]->(payload:Payload)
WHERE carries.certainty <> 'negated' AND carries.since <= $asOf AND coalesce(carries.until > $asOf, true)
WITH DISTINCT company, own, payload
ORDER BY own.key
WITH company, payload, collect(own) AS owns
MATCH (company)<-[:SUBJECT|OBJECT]-(works:Evidence {relation: 'PARTNERS_WITH'})-[:SUBJECT|OBJECT]->(partner:Company)
WHERE partner <> company AND works.certainty <> 'negated' AND works.since <= $asOf AND coalesce(works.until > $asOf, true)
WITH DISTINCT payload, owns, partner
MATCH (partner)<-[:SUBJECT]-(has:Evidence)-[:OBJECT]->(compound:Compound)
WHERE has.relation IN ['DEVELOPS', 'OWNS'] AND NOT compound IN owns
  AND has.certainty <> 'negated' AND has.since <= $asOf AND coalesce(has.until > $asOf, true)
WITH DISTINCT payload, owns, partner, compound
MATCH (compound)<-[:SUBJECT]-(shown:Evidence {relation: 'HAS_PAYLOAD'})-[:OBJECT]->(payload)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
MATCH (shown)-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WITH payload, owns, partner, compound, shown
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH payload, owns, partner, compound, min(shown.certainty) AS certainty, head(collect(shown.quote)) AS evidence
UNWIND owns AS own
WITH payload, partner, compound, certainty, evidence, coalesce(substring(last([called IN own.names WHERE called <= $asOf + '~']), 11), own.name) AS own
ORDER BY own
WITH payload, partner, compound, certainty, evidence, collect(own) AS own
RETURN coalesce(substring(last([called IN partner.names WHERE called <= $asOf + '~']), 11), partner.name) AS partner, coalesce(substring(last([called IN compound.names WHERE called <= $asOf + '~']), 11), compound.name) AS compound, coalesce(substring(last([called IN payload.names WHERE called <= $asOf + '~']), 11), payload.name) AS payload, own, certainty, evidence
ORDER BY partner, compound, payload, evidence
