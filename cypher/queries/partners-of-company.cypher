// title:   Partners of a company
// param:   company     string = "ImmunoGen"  any name of the company, in any case
// row:     one partner
// column:  partner     string   the company that works with it under a deal
// column:  certainty   string   asserted, expected or possible: the surest that a filing is of it
// column:  firstStated date     date of the first filing that says so
// column:  lastStated  date     date of the last filing that says so
// column:  evidence    string   the sentence that says so
// example: company="Biotest AG" → partner="ImmunoGen", certainty="asserted", firstStated="2008-03-12"
MATCH (company:Company)
WHERE any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
MATCH (company)-[deal:PARTNERS_WITH]-(partner:Company)
WHERE deal.certainty <> 'negated'
MATCH (shown:Evidence {fact: deal.key})-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WHERE shown.certainty <> 'negated'
WITH partner, deal, shown
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH partner, deal, head(collect(shown.quote)) AS evidence
RETURN partner.name AS partner, deal.certainty AS certainty,
       deal.firstStated AS firstStated, deal.lastStated AS lastStated, evidence
ORDER BY partner, evidence
