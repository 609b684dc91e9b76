// title:   Who licenses what to whom for a target
// param:   target Target = "HER2"        any name of the target, in any case
// param:   asOf   day    = "9999-12-31"  only what was known by then, with the names of then
// row:     one agreement
// column:  date      date    when it was made, as precise as a filing states it
// column:  licensor  string  the company that grants
// column:  licensee  string  the company that receives
// column:  kinds     list    licence, option, co-development, …
// column:  exclusive boolean whether the licence is exclusive, where a filing says so
// column:  through   list    the target, or compounds that bind it: what the agreement names of these
// column:  status    string  signed, amended, extended, terminated or expired
// column:  evidence  string  the sentence that says so
// example: target="her2" → date="2000", licensor="ImmunoGen", licensee="Genentech", exclusive=true
MATCH (target:Target)
WHERE any(name IN [target.name] + target.aliases WHERE toLower(name) = toLower($target))
OPTIONAL MATCH (compound:Compound)<-[:SUBJECT]-(binds:Evidence {relation: 'BINDS'})-[:OBJECT]->(target)
WHERE binds.certainty <> 'negated' AND binds.since <= $asOf AND coalesce(binds.until > $asOf, true)
WITH target, collect(DISTINCT compound) AS compounds
UNWIND [target] + compounds AS asset
MATCH (agreement:Agreement)-[:FOR_TARGET|FOR_COMPOUND]->(asset)
WITH agreement, coalesce(substring(last([called IN asset.names WHERE called <= $asOf + '~']), 11), asset.name) AS asset
ORDER BY asset
WITH agreement, collect(DISTINCT asset) AS through
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
