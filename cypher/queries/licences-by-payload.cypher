// title:   Who licenses what to whom with a payload
// param:   payload Payload = "DM1"         any name of the payload, in any case
// param:   asOf    day     = "9999-12-31"  only what was known by then, with the names of then
// row:     one agreement
// column:  date      date    when it was made, as precise as a filing states it
// column:  licensor  string  the company that grants
// column:  licensee  string  the company that receives
// column:  kinds     list    licence, option, co-development, …
// column:  exclusive boolean whether the licence is exclusive, where a filing says so
// column:  through   list    the compounds with the payload that it is about
// column:  status    string  signed, amended, extended, terminated or expired
// column:  evidence  string  the sentence that says so
// example: payload="DM4" → date="2006-07", licensor="ImmunoGen", licensee="Biotest", through=["BT-062"]
MATCH (compound:Compound)<-[:SUBJECT]-(has:Evidence {relation: 'HAS_PAYLOAD'})-[:OBJECT]->(payload:Payload)
WHERE has.certainty <> 'negated' AND has.since <= $asOf AND coalesce(has.until > $asOf, true)
  AND any(name IN [payload.name] + payload.aliases WHERE toLower(name) = toLower($payload))
WITH DISTINCT compound
// Of an agreement that names no compound, its milestones may.
MATCH (compound)<-[:FOR_COMPOUND|OF_COMPOUND]-(record)-[:SHOWN_BY]->(said:Evidence)
WHERE said.certainty <> 'negated' AND said.since <= $asOf AND coalesce(said.until > $asOf, true)
OPTIONAL MATCH (record)-[:UNDER]->(under:Agreement)
WITH coalesce(under, record) AS agreement, coalesce(substring(last([called IN compound.names WHERE called <= $asOf + '~']), 11), compound.name) AS compound
WHERE 'Agreement' IN labels(agreement)
WITH agreement, compound
ORDER BY compound
WITH agreement, collect(DISTINCT compound) AS through
MATCH (agreement)-[:SHOWN_BY]->(shown:Evidence)-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH agreement, through, shown
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH agreement, through, head(collect(shown.quote)) AS evidence
OPTIONAL MATCH (agreement)-[:LICENSOR]->(licensor:Company)
OPTIONAL MATCH (agreement)-[:LICENSEE]->(licensee:Company)
WITH agreement, through, evidence, min(coalesce(substring(last([called IN licensor.names WHERE called <= $asOf + '~']), 11), licensor.name)) AS licensor,
     min(coalesce(substring(last([called IN licensee.names WHERE called <= $asOf + '~']), 11), licensee.name)) AS licensee
WHERE licensor IS NOT NULL OR licensee IS NOT NULL
RETURN agreement.date AS date, licensor, licensee, coalesce(agreement.kinds, []) AS kinds, agreement.exclusive AS exclusive,
       through, agreement.status AS status, evidence
ORDER BY date, licensor, licensee, evidence
