// title:   Terms of the deals of a company, side by side
// param:   company Company = "ImmunoGen"   any name of the company, in any case
// param:   asOf    day     = "9999-12-31"  only what was known by then, with the names of then
// row:     one deal: agreements of the same companies in the same year are one
// column:  date       date    when it was made, as precise as a filing states it
// column:  partners   list    the other companies
// column:  licensor   string  the company that grants
// column:  kinds      list    licence, option, co-development, …
// column:  exclusive  boolean whether the licence is exclusive, where a filing says so
// column:  targets    list    the targets that it covers
// column:  upfront    list    upfront payments, in whole currency units
// column:  milestones list    milestone payments that may come, in whole currency units; the total among them
// column:  royalties  list    rates as stated
// column:  earned     list    milestone payments earned under it, in whole currency units
// column:  further    list    all other payments, with their kinds
// column:  status     string  signed, amended, extended, terminated or expired: as last told
// column:  evidence   string  the sentence that says so
// example: company="Biotest" → date="2006-07", partners=["ImmunoGen"], upfront=["1000000 USD"], royalties=["low single digit"]
MATCH (company:Company)
WHERE any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
MATCH (company)<-[:PARTY|LICENSOR|LICENSEE]-(agreement:Agreement)-[:SHOWN_BY]->(shown:Evidence)-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH DISTINCT company, agreement, shown, filing, document
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH company, agreement, head(collect(shown.quote)) AS evidence, max(shown.since) AS told
MATCH (agreement)-[:PARTY|LICENSOR|LICENSEE]->(firm:Company)
WITH DISTINCT company, agreement, evidence, told, firm
ORDER BY firm.key
WITH company, agreement, evidence, told, collect(firm.key) AS firms
// What is more precise comes first, and of that what was told last.
WITH company, agreement, evidence, firms, coalesce(left(agreement.date, 4), agreement.key) AS year
ORDER BY size(coalesce(agreement.date, '')) DESC, told DESC, agreement.key
WITH company, firms, year, collect(agreement) AS agreements, head(collect(agreement.date)) AS date,
     head(collect(agreement.exclusive)) AS exclusive, head(collect(evidence)) AS evidence
UNWIND agreements AS agreement
OPTIONAL MATCH (agreement)-[:SHOWN_BY]->(said:Evidence)
WHERE said.certainty <> 'negated' AND said.since <= $asOf AND coalesce(said.until > $asOf, true)
WITH company, firms, year, agreements, date, exclusive, evidence, agreement, max(said.since) AS told
ORDER BY told DESC, agreement.key
WITH company, firms, year, agreements, date, exclusive, evidence, head(collect(agreement.status)) AS status
UNWIND agreements AS agreement
UNWIND CASE WHEN size(coalesce(agreement.kinds, [])) = 0 THEN [null] ELSE agreement.kinds END AS kind
WITH company, firms, year, agreements, date, exclusive, evidence, status, kind
ORDER BY kind
WITH company, firms, year, agreements, date, exclusive, evidence, status, collect(DISTINCT kind) AS kinds
UNWIND agreements AS agreement
OPTIONAL MATCH (agreement)-[:FOR_TARGET]->(target:Target)
WITH company, firms, year, agreements, date, exclusive, evidence, status, kinds, coalesce(substring(last([called IN target.names WHERE called <= $asOf + '~']), 11), target.name) AS target
ORDER BY target
WITH company, firms, year, agreements, date, exclusive, evidence, status, kinds, collect(DISTINCT target) AS targets
UNWIND agreements AS agreement
OPTIONAL MATCH (agreement)-[:LICENSOR]->(licensor:Company)
WITH company, firms, year, agreements, date, exclusive, evidence, status, kinds, targets, min(coalesce(substring(last([called IN licensor.names WHERE called <= $asOf + '~']), 11), licensor.name)) AS licensor
UNWIND firms AS key
OPTIONAL MATCH (partner:Company {key: key})
WHERE partner <> company
WITH year, agreements, date, exclusive, evidence, status, kinds, targets, licensor, firms, coalesce(substring(last([called IN partner.names WHERE called <= $asOf + '~']), 11), partner.name) AS partner
ORDER BY partner
WITH year, agreements, date, exclusive, evidence, status, kinds, targets, licensor, firms, collect(DISTINCT partner) AS partners
UNWIND agreements AS agreement
OPTIONAL MATCH (agreement)<-[:UNDER]-(money)-[:SHOWN_BY]->(said:Evidence)
WHERE said.certainty <> 'negated' AND said.since <= $asOf AND coalesce(said.until > $asOf, true)
WITH year, date, exclusive, evidence, status, kinds, targets, licensor, firms, partners,
     coalesce(money.kind, CASE WHEN money.status = 'earned' THEN 'earned' ELSE 'milestone' END) + ': '
       + coalesce(toString(money.amount) + ' ' + money.currency, money.rate, money.tiers, money.triggerText) AS term
ORDER BY term
WITH year, date, exclusive, evidence, status, kinds, targets, licensor, firms, partners, collect(DISTINCT term) AS terms
RETURN date, partners, licensor, kinds, exclusive, targets,
       [term IN terms WHERE term STARTS WITH 'upfront: ' | substring(term, 9)] AS upfront,
       [term IN terms WHERE term STARTS WITH 'milestone: ' | substring(term, 11)] AS milestones,
       [term IN terms WHERE term STARTS WITH 'royalty: ' | substring(term, 9)] AS royalties,
       [term IN terms WHERE term STARTS WITH 'earned: ' | substring(term, 8)] AS earned,
       [term IN terms WHERE NOT split(term, ': ')[0] IN ['upfront', 'milestone', 'royalty', 'earned']] AS further,
       status, evidence
ORDER BY date, partners, evidence
