// title:   Agreements between two companies, with their amendments
// param:   first  Company = "ImmunoGen"   one company: any of its names, in any case
// param:   second Company = "Genentech"   the other company: any of its names, in any case
// param:   asOf   day     = "9999-12-31"  only what was known by then, with the names of then
// row:     one agreement
// column:  date         date     when it was made, as precise as a filing states it
// column:  kinds        list     licence, option, co-development, …
// column:  licensor     string   the company that grants
// column:  licensee     string   the company that receives
// column:  exclusive    boolean  whether the licence is exclusive, where a filing says so
// column:  targets      list     the targets that it covers
// column:  technologies list     the technologies that it covers
// column:  amendments   list     dates of its amendments
// column:  status       string   signed, amended, extended, terminated or expired
// column:  evidence     string   the sentence that says so
// example: first="Genentech", second="ImmunoGen" → date="2000", licensor="ImmunoGen", targets=["HER2"], amendments=["2006"]
MATCH (first:Company)
WHERE any(name IN [first.name] + first.aliases WHERE toLower(name) = toLower($first))
MATCH (second:Company)
WHERE any(name IN [second.name] + second.aliases WHERE toLower(name) = toLower($second))
MATCH (first)<-[:PARTY|LICENSOR|LICENSEE]-(agreement:Agreement)-[:PARTY|LICENSOR|LICENSEE]->(second)
WHERE first <> second
WITH DISTINCT agreement
MATCH (agreement)-[:SHOWN_BY]->(shown:Evidence)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
MATCH (shown)-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WITH agreement, shown
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH agreement, head(collect(shown.quote)) AS evidence
OPTIONAL MATCH (agreement)-[:LICENSOR]->(licensor:Company)
OPTIONAL MATCH (agreement)-[:LICENSEE]->(licensee:Company)
WITH agreement, evidence, min(coalesce(substring(last([called IN licensor.names WHERE called <= $asOf + '~']), 11), licensor.name)) AS licensor,
     min(coalesce(substring(last([called IN licensee.names WHERE called <= $asOf + '~']), 11), licensee.name)) AS licensee
OPTIONAL MATCH (agreement)-[:FOR_TARGET]->(target:Target)
WITH agreement, evidence, licensor, licensee, target
ORDER BY target.name
WITH agreement, evidence, licensor, licensee, collect(target.name) AS targets
OPTIONAL MATCH (agreement)-[:FOR_TECHNOLOGY]->(technology:Technology)
WITH agreement, evidence, licensor, licensee, targets, technology
ORDER BY technology.name
WITH agreement, evidence, licensor, licensee, targets, collect(technology.name) AS technologies
RETURN agreement.date AS date, coalesce(agreement.kinds, []) AS kinds, licensor, licensee,
       agreement.exclusive AS exclusive, targets, technologies, coalesce(agreement.amendments, []) AS amendments,
       agreement.status AS status, evidence
ORDER BY date, evidence
