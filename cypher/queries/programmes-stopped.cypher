// title:   Programmes that were stopped or returned
// param:   asOf day = "9999-12-31"  only what was known by then, with the names of then
// row:     one trial that was stopped or held, or one agreement that ended
// column:  date      date   as precise as the filing states it; of an agreement when it was made
// column:  what      string trial discontinued, clinical hold, agreement terminated or agreement expired
// column:  compounds list   the compounds that it was about
// column:  companies list   sponsor, applicant or parties
// column:  stated    date   from when it was known
// column:  evidence  string the sentence that says so
// example: → what="trial discontinued", compounds=["AVE9633"], companies=["sanofi-aventis"], stated="2009-02-04"
MATCH (record)-[:SHOWN_BY]->(shown:Evidence)-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WHERE (record.status IN ['discontinued', 'terminated', 'expired'] OR record.kind = 'clinical hold' AND record.status = 'done')
  AND shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH record, shown
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH record, head(collect(shown.quote)) AS evidence, min(shown.since) AS stated
OPTIONAL MATCH (record)-[:OF_COMPOUND|FOR_COMPOUND]->(compound:Compound)
WITH record, evidence, stated, coalesce(substring(last([called IN compound.names WHERE called <= $asOf + '~']), 11), compound.name) AS compound
ORDER BY compound
WITH record, evidence, stated, collect(DISTINCT compound) AS compounds
OPTIONAL MATCH (record)-[:SPONSOR|APPLICANT|PARTY|LICENSOR|LICENSEE]->(company:Company)
WITH record, evidence, stated, compounds, coalesce(substring(last([called IN company.names WHERE called <= $asOf + '~']), 11), company.name) AS company
ORDER BY company
WITH record, evidence, stated, compounds, collect(DISTINCT company) AS companies
RETURN record.date AS date,
       CASE WHEN record.kind = 'clinical hold' THEN 'clinical hold'
            WHEN record.status = 'discontinued' THEN 'trial discontinued'
            ELSE 'agreement ' + record.status END AS what,
       compounds, companies, stated, evidence
ORDER BY stated, what, compounds, companies, evidence
