// title:   Where filings contradict each other
// param:   asOf day = "9999-12-31"  only what was known by then, with the names of then
// row:     two filings that cannot both be right
// column:  kind          string denied, date, amount or exclusivity: what they disagree about
// column:  about         string the fact that they tell differently
// column:  told          string what the earlier filing says
// column:  toldOn        date   from when that was known
// column:  otherwise     string what the later filing says
// column:  otherwiseOn   date   from when that was known
// column:  evidence      string the sentence of the earlier filing
// column:  otherEvidence string the sentence of the later filing
// example: → kind="date", about="phase 1 of BT-062 started", told="2008-09", toldOn="2009-02-04", otherwise="2008-10", otherwiseOn="2010-08-05"
OPTIONAL MATCH (no:Evidence {certainty: 'negated'})
WHERE no.relation IS NOT NULL
OPTIONAL MATCH (yes:Evidence {fact: no.fact, certainty: 'asserted'})
OPTIONAL MATCH (subject)<-[:SUBJECT]-(yes)-[:OBJECT]->(object)
WITH no, yes, coalesce(substring(last([called IN subject.names WHERE called <= $asOf + '~']), 11), subject.name) + ' ' + yes.relation + ' ' + coalesce(substring(last([called IN object.names WHERE called <= $asOf + '~']), 11), object.name) AS about
WITH collect({kind: 'denied', about: about, one: yes, two: no, told: 'so', otherwise: 'not so'})
     + collect({kind: 'denied', about: about, one: no, two: yes, told: 'not so', otherwise: 'so'}) AS denied
// Starts more than a year apart may be of two trials.
OPTIONAL MATCH (first:ClinicalEvent {status: 'started'})-[:OF_COMPOUND]->(compound:Compound)<-[:OF_COMPOUND]-(second:ClinicalEvent {status: 'started'})
WHERE first.phase = second.phase AND NOT first.date STARTS WITH second.date AND NOT second.date STARTS WITH first.date
  AND abs(toInteger(left(first.date, 4)) - toInteger(left(second.date, 4))) <= 1
OPTIONAL MATCH (first)-[:SHOWN_BY]->(one:Evidence {certainty: 'asserted'})
OPTIONAL MATCH (second)-[:SHOWN_BY]->(two:Evidence {certainty: 'asserted'})
WITH denied, collect({kind: 'date', about: 'phase ' + first.phase + ' of ' + coalesce(substring(last([called IN compound.names WHERE called <= $asOf + '~']), 11), compound.name) + ' started',
                      one: one, two: two, told: first.date, otherwise: second.date}) AS dates
OPTIONAL MATCH (payer:Company)<-[:PAYER]-(first:Milestone {status: 'earned'})-[:OF_COMPOUND]->(compound:Compound)<-[:OF_COMPOUND]-(second:Milestone {status: 'earned'})-[:PAYER]->(payer)
WHERE toLower(first.triggerText) = toLower(second.triggerText) AND first.currency = second.currency AND first.amount <> second.amount
OPTIONAL MATCH (first)-[:SHOWN_BY]->(one:Evidence {certainty: 'asserted'})
OPTIONAL MATCH (second)-[:SHOWN_BY]->(two:Evidence {certainty: 'asserted'})
WITH denied, dates, collect({kind: 'amount', about: first.triggerText + ' of ' + coalesce(substring(last([called IN compound.names WHERE called <= $asOf + '~']), 11), compound.name) + ', paid by ' + coalesce(substring(last([called IN payer.names WHERE called <= $asOf + '~']), 11), payer.name),
                             one: one, two: two, told: toString(first.amount) + ' ' + first.currency,
                             otherwise: toString(second.amount) + ' ' + second.currency}) AS amounts
OPTIONAL MATCH (licensee:Company)<-[:LICENSEE]-(first:Agreement)-[:LICENSOR]->(licensor:Company)<-[:LICENSOR]-(second:Agreement)-[:LICENSEE]->(licensee)
WHERE first.exclusive <> second.exclusive AND left(first.date, 4) = left(second.date, 4)
OPTIONAL MATCH (first)-[:SHOWN_BY]->(one:Evidence {certainty: 'asserted'})
OPTIONAL MATCH (second)-[:SHOWN_BY]->(two:Evidence {certainty: 'asserted'})
WITH denied, dates, amounts, collect({kind: 'exclusivity', one: one, two: two,
       about: 'licence of ' + coalesce(substring(last([called IN licensor.names WHERE called <= $asOf + '~']), 11), licensor.name) + ' to ' + coalesce(substring(last([called IN licensee.names WHERE called <= $asOf + '~']), 11), licensee.name) + ' of ' + left(first.date, 4),
       told: CASE WHEN first.exclusive THEN 'exclusive' ELSE 'not exclusive' END,
       otherwise: CASE WHEN second.exclusive THEN 'exclusive' ELSE 'not exclusive' END}) AS licences
UNWIND denied + dates + amounts + licences AS both
WITH both.kind AS kind, both.about AS about, both.told AS told, both.otherwise AS otherwise, both.one AS one, both.two AS two
MATCH (one)-[:QUOTED_FROM]->(:Document)-[:PART_OF]->(here:Filing)
MATCH (two)-[:QUOTED_FROM]->(:Document)-[:PART_OF]->(there:Filing)
WHERE here.known + here.key < there.known + there.key
  AND one.since <= $asOf AND coalesce(one.until > $asOf, true) AND two.since <= $asOf AND coalesce(two.until > $asOf, true)
WITH kind, about, told, otherwise, one, two
ORDER BY one.since, one.key, two.since, two.key
WITH kind, about, told, otherwise, head(collect(one)) AS one, head(collect(two)) AS two
RETURN kind, about, told, one.since AS toldOn, otherwise, two.since AS otherwiseOn, one.quote AS evidence, two.quote AS otherEvidence
ORDER BY kind, about, told, otherwise
