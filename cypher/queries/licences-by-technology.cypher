// title:   Who licenses a technology to whom
// param:   technology Technology = "Tumor-Activated Prodrug"  any name of the technology, in any case
// param:   asOf       day        = "9999-12-31"               only what was known by then, with the names of then
// row:     one agreement
// column:  date      date    when it was made, as precise as a filing states it
// column:  licensor  string  the company that grants
// column:  licensee  string  the company that receives
// column:  kinds     list    licence, option, co-development, …
// column:  exclusive boolean whether the licence is exclusive, where a filing says so
// column:  through   list    the targets and compounds that it may be used for, where a filing names them
// column:  status    string  signed, amended, extended, terminated or expired
// column:  evidence  string  the sentence that says so
// example: technology="TAP" → date="2000", licensor="ImmunoGen", licensee="Genentech", through=["HER2"]
MATCH (technology:Technology)
WHERE any(name IN [technology.name] + technology.aliases WHERE toLower(name) = toLower($technology))
MATCH (agreement:Agreement)-[:FOR_TECHNOLOGY]->(technology)
OPTIONAL MATCH (agreement)-[:FOR_TARGET|FOR_COMPOUND]->(asset)
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
