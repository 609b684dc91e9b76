// title:   The shortest path between two companies, with the facts on it
// param:   from Company = "Biotest"     where the path begins: any name of the company, in any case
// param:   to   Company = "Genentech"   where it ends: any name of the company, in any case
// param:   asOf day     = "9999-12-31"  only what was known by then, with the names of then
// row:     one step of the path
// column:  step      integer  from 1
// column:  subject   string   who or what the fact is about
// column:  relation  string   the type of the relation
// column:  object    string   who or what it leads to
// column:  certainty string   asserted, expected or possible: the surest that a filing is of it
// column:  evidence  string   the sentence that says so
// example: from="Biotest", to="Genentech" → step=1, subject="Biotest", relation="PARTNERS_WITH", object="ImmunoGen"
MATCH (from:Company)
WHERE any(name IN [from.name] + from.aliases WHERE toLower(name) = toLower($from))
MATCH (to:Company)
WHERE any(name IN [to.name] + to.aliases WHERE toLower(name) = toLower($to)) AND to <> from
MATCH path = allShortestPaths((from)-[:DEVELOPS|OWNS|HAS_ANTIBODY|HAS_PAYLOAD|HAS_LINKER|USES_TECHNOLOGY|BINDS|STUDIED_IN|PARTNERS_WITH|SUBSIDIARY_OF|AFFILIATED_WITH*..8]-(to))
WHERE all(relation IN relationships(path) WHERE relation.since <= $asOf)
WITH path, reduce(keys = '', relation IN relationships(path) | keys + relation.key + ' ') AS keys
ORDER BY length(path), keys
LIMIT 1
UNWIND range(0, length(path) - 1) AS at
WITH at + 1 AS step, relationships(path)[at] AS relation
MATCH (shown:Evidence {fact: relation.key})-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH step, relation, shown
ORDER BY step, shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH step, relation, min(shown.certainty) AS certainty, head(collect(shown.quote)) AS evidence,
     startNode(relation) AS subject, endNode(relation) AS object
RETURN step, coalesce(substring(last([called IN subject.names WHERE called <= $asOf + '~']), 11), subject.name) AS subject,
       type(relation) AS relation,
       coalesce(substring(last([called IN object.names WHERE called <= $asOf + '~']), 11), object.name) AS object,
       certainty, evidence
ORDER BY step
