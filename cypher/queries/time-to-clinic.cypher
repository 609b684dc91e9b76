// title:   From agreement to first clinical event
// param:   company Company = "ImmunoGen"   any name of the company, in any case
// param:   asOf    day     = "9999-12-31"  only what was known by then, with the names of then
// row:     one compound of one agreement of the company
// column:  agreed   date    when the agreement was made, as precise as a filing states it
// column:  licensor string  the company that grants
// column:  licensee string  the company that receives
// column:  compound string  the compound that the agreement, or a payment under it, is about
// column:  first    date    date of its first clinical event after the agreement
// column:  event    string  its phase and what happened
// column:  years    integer from calendar year to calendar year
// column:  months   integer where both dates tell the month
// column:  evidence string  the sentence that tells of the event
// example: company="Biotest" → agreed="2006-07", licensee="Biotest", compound="BT-062", first="2008-09", event="phase 1 started", years=2, months=26
MATCH (company:Company)
WHERE any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
MATCH (company)<-[:PARTY|LICENSOR|LICENSEE]-(agreement:Agreement)-[:SHOWN_BY]->(said:Evidence)
WHERE agreement.date IS NOT NULL AND said.certainty <> 'negated' AND said.since <= $asOf AND coalesce(said.until > $asOf, true)
WITH DISTINCT agreement
OPTIONAL MATCH (agreement)<-[:UNDER]-(money)-[:SHOWN_BY]->(told:Evidence)
WHERE told.certainty <> 'negated' AND told.since <= $asOf AND coalesce(told.until > $asOf, true)
WITH agreement, [agreement] + collect(DISTINCT money) AS tellers
UNWIND tellers AS teller
MATCH (teller)-[:FOR_COMPOUND|OF_COMPOUND]->(compound:Compound)
WITH DISTINCT agreement, compound
MATCH (event:ClinicalEvent)-[:OF_COMPOUND]->(compound)
WHERE event.date >= left(agreement.date, 4) AND event.status <> 'expected'
MATCH (event)-[:SHOWN_BY]->(shown:Evidence)-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH agreement, compound, event, shown
ORDER BY event.date, shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH agreement, compound, head(collect(event)) AS event, head(collect(shown.quote)) AS evidence
OPTIONAL MATCH (agreement)-[:LICENSOR]->(licensor:Company)
OPTIONAL MATCH (agreement)-[:LICENSEE]->(licensee:Company)
WITH agreement, compound, event, evidence, min(coalesce(substring(last([called IN licensor.names WHERE called <= $asOf + '~']), 11), licensor.name)) AS licensor,
     min(coalesce(substring(last([called IN licensee.names WHERE called <= $asOf + '~']), 11), licensee.name)) AS licensee,
     toInteger(left(event.date, 4)) - toInteger(left(agreement.date, 4)) AS years
RETURN agreement.date AS agreed, licensor, licensee, coalesce(substring(last([called IN compound.names WHERE called <= $asOf + '~']), 11), compound.name) AS compound, event.date AS first,
       coalesce('phase ' + event.phase + ' ', '') + coalesce(event.status, 'testing') AS event, years,
       CASE WHEN size(agreement.date) > 4 AND size(event.date) > 4
         THEN 12 * years + toInteger(substring(event.date, 5, 2)) - toInteger(substring(agreement.date, 5, 2)) END AS months,
       evidence
ORDER BY agreed, licensor, licensee, compound, evidence
