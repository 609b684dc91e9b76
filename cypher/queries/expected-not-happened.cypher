// title:   What filings expect, and no filing says has happened
// param:   asOf day = "9999-12-31"  only what was known by then, with the names of then
// row:     one event or payment that is expected, due or possible
// column:  kind      string   Milestone, Payment, ClinicalEvent or RegulatoryEvent
// column:  subject   string   the compound that it is about, or else who pays
// column:  awaited   string   what is to happen: a phase, a decision, a trigger or a payment
// column:  status    string   expected, due or potential
// column:  date      date     when it is expected, as precise as the filing states it
// column:  stated    date     date of the last filing that says so
// column:  evidence  string   the sentence that says so
// example: → kind="ClinicalEvent", subject="huC242-DM4", awaited="phase 2", status="expected", stated="2007-07-31"
MATCH (record)-[:SHOWN_BY]->(shown:Evidence)-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WHERE record.status IN ['expected', 'potential', 'due']
  AND shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH record, shown, filing
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH record, head(labels(record)) AS kind, head(collect(shown.quote)) AS evidence,
     min(filing.date) AS firstStated, max(filing.date) AS lastStated
OPTIONAL MATCH (record)-[:OF_COMPOUND]->(compound:Compound)
OPTIONAL MATCH (record)-[:PAYER]->(payer:Company)
OPTIONAL MATCH (record)-[:PAYEE]->(payee:Company)
WITH record, kind, evidence, firstStated, lastStated,
     min(coalesce(substring(last([called IN compound.names WHERE called <= $asOf + '~']), 11), compound.name)) AS compound,
     min(coalesce(substring(last([called IN payer.names WHERE called <= $asOf + '~']), 11), payer.name)) AS payer,
     collect(DISTINCT compound) AS compounds, collect(DISTINCT payer) AS payers, collect(DISTINCT payee) AS payees
WITH record, kind, evidence, firstStated, lastStated, compound, payer, compounds + payers + payees AS awaitedOf
// It has happened when a filing, not older, tells of a record of the same kind, with the same compound, payer and
// payee, and the same phase, decision, trigger or amount, that it was done. Clinical testing as such is any phase.
// It is looked for by one of these, the compound where there is one: of a company there may be thousands.
WITH record, kind, evidence, firstStated, lastStated, compound, payer, awaitedOf, head(awaitedOf) AS of
OPTIONAL MATCH (of)<-[:OF_COMPOUND|PAYER|PAYEE]-(happened)
      -[:SHOWN_BY]->(told:Evidence {certainty: 'asserted'})-[:QUOTED_FROM]->(:Document)-[:PART_OF]->(later:Filing)
WHERE head(labels(happened)) = kind AND later.date >= firstStated
  AND told.since <= $asOf AND coalesce(told.until > $asOf, true)
  AND happened.status IN ['started', 'completed', 'results', 'discontinued', 'done', 'earned', 'paid']
  AND (coalesce(record.phase, record.kind, record.triggerText) IN [happened.phase, happened.kind, happened.triggerText]
    OR (kind = 'ClinicalEvent' AND record.phase IS NULL)
    OR (kind <> 'ClinicalEvent' AND record.amount = happened.amount))
OPTIONAL MATCH (happened)-[:OF_COMPOUND|PAYER|PAYEE]->(about)
WITH record, kind, evidence, lastStated, compound, payer, awaitedOf, happened, collect(DISTINCT about) AS happenedTo
WITH record, kind, evidence, lastStated, compound, payer,
     sum(CASE WHEN happened IS NOT NULL AND all(about IN awaitedOf WHERE about IN happenedTo) THEN 1 ELSE 0 END) AS times
WHERE times = 0
RETURN kind, coalesce(compound, payer) AS subject,
       coalesce('phase ' + record.phase, record.kind, record.triggerText, 'clinical testing') AS awaited,
       record.status AS status, record.date AS date, lastStated AS stated, evidence
ORDER BY stated, kind, subject, awaited, evidence
