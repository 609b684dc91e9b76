// title:   Partners of a company
// param:   company Company = "ImmunoGen"   any name of the company, in any case
// param:   asOf    day     = "9999-12-31"  only what was known by then, with the names of then
// row:     one partner
// column:  partner     string   the company that works with it under a deal
// column:  certainty   string   asserted, expected or possible: the surest that a filing is of it
// column:  firstStated date     date of the first filing that says so
// column:  lastStated  date     date of the last filing that says so
// column:  evidence    string   the sentence that says so
// example: company="Biotest AG" → partner="ImmunoGen", certainty="asserted", firstStated="2008-03-12"
MATCH (company:Company)
WHERE any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
MATCH (company)<-[:SUBJECT|OBJECT]-(shown:Evidence {relation: 'PARTNERS_WITH'})-[:SUBJECT|OBJECT]->(partner:Company)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
MATCH (shown)-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WITH partner, shown, filing, document
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH partner, min(shown.certainty) AS certainty, min(filing.date) AS firstStated, max(filing.date) AS lastStated,
     head(collect(shown.quote)) AS evidence
RETURN coalesce(substring(last([called IN partner.names WHERE called <= $asOf + '~']), 11), partner.name) AS partner,
       certainty, firstStated, lastStated, evidence
ORDER BY partner, evidence
