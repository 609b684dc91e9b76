// title:   Events of a compound in order of time
// param:   compound Compound = "trastuzumab-DM1"  any name of the compound, in any case
// param:   asOf     day      = "9999-12-31"       only what was known by then, with the names of then
// row:     one clinical or regulatory event, or one milestone
// column:  date      date     as precise as the filing states it; empty when it does not
// column:  kind      string   ClinicalEvent, RegulatoryEvent or Milestone
// column:  what      string   the phase, the decision or the trigger
// column:  status    string   started, expected, results, done, earned, …
// column:  company   string   the sponsor, applicant or payer
// column:  evidence  string   the sentence that says so
// example: compound="BT-062" → date="2008-03", kind="RegulatoryEvent", what="IND submitted", status="done", company="Biotest"
MATCH (compound:Compound)
WHERE any(name IN [compound.name] + compound.aliases WHERE toLower(name) = toLower($compound))
MATCH (compound)<-[:OF_COMPOUND]-(event)-[:SHOWN_BY]->(shown:Evidence)-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH event, shown
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH event, head(collect(shown.quote)) AS evidence
OPTIONAL MATCH (event)-[:SPONSOR|APPLICANT|PAYER]->(company:Company)
WITH event, evidence, min(coalesce(substring(last([called IN company.names WHERE called <= $asOf + '~']), 11), company.name)) AS company
RETURN event.date AS date, head(labels(event)) AS kind,
       coalesce('phase ' + event.phase, event.kind, event.triggerText, 'clinical testing') AS what,
       event.status AS status, company, evidence
ORDER BY date, kind, what, status, evidence
