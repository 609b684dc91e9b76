// title:   What was announced to a company and what it earned, per year
// param:   company Company = "ImmunoGen"   any name of the company, in any case
// param:   asOf    day     = "9999-12-31"  only what was known by then, with the names of then
// row:     one year and currency
// column:  year      date    of the payment, or else of the first filing that tells of it
// column:  currency  string  ISO 4217
// column:  announced integer payments that may come, in whole currency units
// column:  earned    integer payments earned or paid, in whole currency units
// column:  payers    list    the companies that pay
// column:  counted   integer how many sums went into the row
// column:  records   integer how often filings tell of these sums
// example: company="ImmunoGen" → year="2007", currency="USD", announced=0, earned=5000000, counted=1, records=2
MATCH (company:Company)
WHERE any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
MATCH (money)-[:PAYEE]->(company)
WHERE money.amount IS NOT NULL AND money.currency IS NOT NULL AND money.status IS NOT NULL
MATCH (money)-[:SHOWN_BY]->(shown:Evidence)-[:QUOTED_FROM]->(:Document)-[:PART_OF]->(filing:Filing)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH money, left(coalesce(money.date, min(coalesce(filing.date, filing.known))), 4) AS year
OPTIONAL MATCH (money)-[:PAYER]->(payer:Company)
// Records that agree in payer, amount, trigger and year are tellings of one sum, whatever else they say.
WITH year, money.currency AS currency, money.amount AS amount, money.status IN ['earned', 'paid'] AS done,
     toLower(coalesce(money.triggerText, money.triggerKind, money.kind, '')) AS trigger,
     money, min(payer.key) AS payer, min(coalesce(substring(last([called IN payer.names WHERE called <= $asOf + '~']), 11), payer.name)) AS called
WITH year, currency, amount, done, trigger, payer, min(called) AS called, count(*) AS tellings
// A total holds its parts, so of what one payer announces the larger counts: the total, or all parts.
WITH year, currency, payer, called, sum(CASE WHEN done THEN amount ELSE 0 END) AS earned,
     sum(CASE WHEN NOT done AND NOT trigger IN ['', 'total'] THEN amount ELSE 0 END) AS parts,
     max(CASE WHEN NOT done AND trigger IN ['', 'total'] THEN amount ELSE 0 END) AS total,
     count(*) AS counted, sum(tellings) AS tellings
ORDER BY called
RETURN year, currency, sum(CASE WHEN total > parts THEN total ELSE parts END) AS announced, sum(earned) AS earned,
       collect(DISTINCT called) AS payers, sum(counted) AS counted, sum(tellings) AS records
ORDER BY year, currency
