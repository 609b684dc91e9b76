// title:   People who moved from one company to another
// param:   asOf day = "9999-12-31"  only what was known by then, with the names of then
// row:     one move
// column:  person      string who moved
// column:  before      string the company that filings named before
// column:  titleBefore string the title there, as last told
// column:  lastSeen    date   when a filing last told that the person was there
// column:  after       string the company that filings named next
// column:  titleAfter  string the title there, as first told
// column:  firstSeen   date   when a filing first told that the person was there
// column:  evidence    string the sentence that names the person at the new company
// example: → person="Jane Roe", before="ImmunoGen", titleBefore="Vice President", after="Biotest", firstSeen="2010-08-05"
MATCH (person:Person)<-[:SUBJECT]-(shown:Evidence {relation: 'AFFILIATED_WITH'})-[:OBJECT]->(after:Company)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH person, after, shown
ORDER BY shown.since, shown.key
WITH person, after, min(shown.since) AS firstSeen, head(collect(shown.title)) AS titleAfter, head(collect(shown.quote)) AS evidence
MATCH (person)<-[:SUBJECT]-(was:Evidence {relation: 'AFFILIATED_WITH'})-[:OBJECT]->(before:Company)
WHERE before <> after AND was.certainty <> 'negated' AND was.since <= $asOf AND coalesce(was.until > $asOf, true)
WITH person, after, firstSeen, titleAfter, evidence, before, was
ORDER BY was.since DESC, was.key
WITH person, after, firstSeen, titleAfter, evidence, before, max(was.since) AS lastSeen, head(collect(was.title)) AS titleBefore
// Who is named at two companies at once has not moved.
WHERE lastSeen < firstSeen
WITH person, after, firstSeen, titleAfter, evidence, before, lastSeen, titleBefore
ORDER BY lastSeen DESC, before.key
WITH person, after, firstSeen, titleAfter, evidence, head(collect(before)) AS before, head(collect([lastSeen, titleBefore])) AS last
RETURN coalesce(substring(last([called IN person.names WHERE called <= $asOf + '~']), 11), person.name) AS person, coalesce(substring(last([called IN before.names WHERE called <= $asOf + '~']), 11), before.name) AS before, last[1] AS titleBefore, last[0] AS lastSeen,
       coalesce(substring(last([called IN after.names WHERE called <= $asOf + '~']), 11), after.name) AS after, titleAfter, firstSeen, evidence
ORDER BY person, firstSeen, after
