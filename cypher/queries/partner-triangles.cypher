// title:   Communities of partners: three companies of which each works with both others
// param:   asOf day = "9999-12-31"  only what was known by then, with the names of then
// row:     three companies
// column:  first    string a company
// column:  second   string a company
// column:  third    string a company
// column:  since    date   from when all three partnerships were known
// column:  evidence list   a sentence for each of the three partnerships
// example: → first="Ada Therapeutics", second="Genentech", third="ImmunoGen", since="2009-02-04"
MATCH (first:Company)<-[:SUBJECT]-(one:Evidence {relation: 'PARTNERS_WITH'})-[:OBJECT]->(second:Company)
WHERE one.certainty <> 'negated' AND one.since <= $asOf AND coalesce(one.until > $asOf, true)
// A partnership is stored once, from the company whose key comes first: so no triangle is found twice.
WITH first, second, one
ORDER BY one.since, one.key
WITH first, second, min(one.since) AS since, head(collect(one.quote)) AS quote
MATCH (second)<-[:SUBJECT]-(two:Evidence {relation: 'PARTNERS_WITH'})-[:OBJECT]->(third:Company)
WHERE two.certainty <> 'negated' AND two.since <= $asOf AND coalesce(two.until > $asOf, true)
WITH first, second, third, since, quote, two
ORDER BY two.since, two.key
WITH first, second, third, since, quote, min(two.since) AS sinceTwo, head(collect(two.quote)) AS quoteTwo
MATCH (first)<-[:SUBJECT]-(three:Evidence {relation: 'PARTNERS_WITH'})-[:OBJECT]->(third)
WHERE three.certainty <> 'negated' AND three.since <= $asOf AND coalesce(three.until > $asOf, true)
WITH first, second, third, since, quote, sinceTwo, quoteTwo, three
ORDER BY three.since, three.key
WITH first, second, third, since, quote, sinceTwo, quoteTwo, min(three.since) AS sinceThree, head(collect(three.quote)) AS quoteThree
RETURN coalesce(substring(last([called IN first.names WHERE called <= $asOf + '~']), 11), first.name) AS first, coalesce(substring(last([called IN second.names WHERE called <= $asOf + '~']), 11), second.name) AS second, coalesce(substring(last([called IN third.names WHERE called <= $asOf + '~']), 11), third.name) AS third,
       reduce(latest = '', day IN [since, sinceTwo, sinceThree] | CASE WHEN day > latest THEN day ELSE latest END) AS since,
       [quote, quoteTwo, quoteThree] AS evidence
ORDER BY first, second, third
