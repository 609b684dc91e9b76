// title:   Milestones that a company has earned
// param:   company Company = "ImmunoGen"   the company that is paid: any of its names, in any case
// param:   asOf    day     = "9999-12-31"  only what was known by then, with the names of then
// row:     one milestone
// column:  date      date     when it was earned, as precise as the filing states it
// column:  payer     string   the company that pays
// column:  amount    number   whole currency units
// column:  currency  string   ISO 4217
// column:  trigger   string   what set the payment off
// column:  compound  string   the compound that it is about
// column:  evidence  string   the sentence that says so
// example: company="immunogen, inc." → payer="Genentech", amount=5000000, currency="USD", trigger="Phase 2 start"
MATCH (company:Company)
WHERE any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
MATCH (milestone:Milestone {status: 'earned'})-[:PAYEE]->(company)
MATCH (milestone)-[:SHOWN_BY]->(shown:Evidence)-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH milestone, shown
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH milestone, head(collect(shown.quote)) AS evidence
OPTIONAL MATCH (milestone)-[:PAYER]->(payer:Company)
OPTIONAL MATCH (milestone)-[:OF_COMPOUND]->(compound:Compound)
WITH milestone, evidence, min(coalesce(substring(last([called IN payer.names WHERE called <= $asOf + '~']), 11), payer.name)) AS payer,
     min(coalesce(substring(last([called IN compound.names WHERE called <= $asOf + '~']), 11), compound.name)) AS compound
RETURN milestone.date AS date, payer, milestone.amount AS amount, milestone.currency AS currency,
       coalesce(milestone.triggerText, milestone.triggerKind) AS trigger, compound, evidence
ORDER BY date, payer, amount, evidence
