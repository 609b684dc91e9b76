// title:   Milestones that a company may earn, and whether it earned them later
// param:   company Company = "ImmunoGen"   the company that is paid: any of its names, in any case
// param:   asOf    day     = "9999-12-31"  only what was known by then, with the names of then
// row:     one announced milestone
// column:  announced      date   from when it was known
// column:  payer          string the company that pays
// column:  amount         number whole currency units
// column:  currency       string ISO 4217
// column:  trigger        string what is to happen
// column:  compound       string the compound that it is about
// column:  earned         date   when it was earned, or else known to be; empty while it is not
// column:  evidence       string the sentence that announces it
// column:  earnedEvidence string the sentence that tells that it was earned
// example: company="ImmunoGen" → announced="2009-02-04", payer="Biotest", amount=2000000, trigger="Phase 2 start", earned="2010-06"
MATCH (company:Company)
WHERE any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
MATCH (announced:Milestone)-[:PAYEE]->(company)
WHERE announced.status IN ['potential', 'expected'] AND coalesce(announced.triggerText, announced.triggerKind) IS NOT NULL
MATCH (announced)-[:SHOWN_BY]->(shown:Evidence)-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH company, announced, shown
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH company, announced, head(collect(shown.quote)) AS evidence, min(shown.since) AS known
OPTIONAL MATCH (announced)-[:PAYER]->(payer:Company)
OPTIONAL MATCH (announced)-[:OF_COMPOUND]->(compound:Compound)
WITH company, announced, evidence, known, head(collect(payer)) AS payer, head(collect(compound)) AS compound
// It was earned when a filing, not older, tells of one with the same trigger; what both tell has to be the same.
OPTIONAL MATCH (company)<-[:PAYEE]-(earned:Milestone {status: 'earned'})-[:SHOWN_BY]->(told:Evidence)
WHERE told.since >= known AND told.certainty <> 'negated' AND told.since <= $asOf AND coalesce(told.until > $asOf, true)
  AND toLower(coalesce(earned.triggerText, earned.triggerKind)) = toLower(coalesce(announced.triggerText, announced.triggerKind))
  AND coalesce(earned.amount = announced.amount, true)
OPTIONAL MATCH (earned)-[:PAYER]->(paying:Company)
OPTIONAL MATCH (earned)-[:OF_COMPOUND]->(about:Compound)
WITH announced, evidence, known, payer, compound, earned, told,
     coalesce(paying = payer, true) AND coalesce(about = compound, true) AS alike
WITH announced, evidence, known, payer, compound, CASE WHEN alike THEN coalesce(earned.date, told.since) END AS date,
     CASE WHEN alike THEN told.quote END AS quote
ORDER BY date, quote
WITH announced, evidence, known, payer, compound, head(collect(date)) AS earned, head(collect(quote)) AS earnedEvidence
RETURN known AS announced, coalesce(substring(last([called IN payer.names WHERE called <= $asOf + '~']), 11), payer.name) AS payer, announced.amount AS amount,
       announced.currency AS currency, coalesce(announced.triggerText, announced.triggerKind) AS trigger,
       coalesce(substring(last([called IN compound.names WHERE called <= $asOf + '~']), 11), compound.name) AS compound, earned, evidence, earnedEvidence
ORDER BY announced, payer, trigger, amount, evidence
