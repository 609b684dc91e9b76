// title:   Facts that rest on a filing, and whether on it alone
// param:   filing Filing = "immunogen-8k-2007-07-31.txt"  accession number, key, or the path that was loaded, or its last parts
// param:   asOf   day    = "9999-12-31"                   only what was known by then, with the names of then
// row:     one fact
// column:  kind      string  the relation's type, or the record's label
// column:  fact      string  the ends of the relation, or what the record is about
// column:  rests     string  alone, or with others: whether the fact would be gone without the filing
// column:  filings   integer how many filings tell it
// column:  certainty string  how sure the filing is: asserted, expected or possible
// column:  key       string  what `source-of-fact` takes
// column:  evidence  string  the first sentence of the filing that says so
// example: filing="immunogen-8k-2008-03-12.txt" → kind="OWNS", fact="ImmunoGen → DM4", rests="with others", filings=2, key="Company:immunogen OWNS Payload:dm4"
MATCH (filing:Filing)
WHERE $filing IN [filing.key, filing.accession, filing.source] OR filing.source ENDS WITH '/' + $filing
MATCH (filing)<-[:PART_OF]-(document:Document)<-[:QUOTED_FROM]-(shown:Evidence)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH filing, document, shown
ORDER BY shown.certainty, document.start, shown.start, shown.key
WITH shown.fact AS key, head(collect(shown)) AS shown
MATCH (other:Evidence {fact: key})-[:QUOTED_FROM]->(:Document)-[:PART_OF]->(telling:Filing)
WHERE other.certainty <> 'negated' AND other.since <= $asOf AND coalesce(other.until > $asOf, true)
WITH key, shown, count(DISTINCT telling) AS filings
OPTIONAL MATCH (subject)<-[:SUBJECT]-(shown)-[:OBJECT]->(object)
OPTIONAL MATCH (record)-[:SHOWN_BY]->(shown)
OPTIONAL MATCH (record)-[role]->(thing)
WHERE NOT thing.name IS NULL
WITH key, shown, filings, record, coalesce(substring(last([called IN subject.names WHERE called <= $asOf + '~']), 11), subject.name) + ' → ' + coalesce(substring(last([called IN object.names WHERE called <= $asOf + '~']), 11), object.name) AS relation,
     replace(toLower(type(role)), '_', ' ') + ' ' + coalesce(substring(last([called IN thing.names WHERE called <= $asOf + '~']), 11), thing.name) AS told
ORDER BY told
WITH key, shown, filings, record, relation, collect(told) AS roles
WITH key, shown, filings, coalesce(shown.relation, head(labels(record))) AS kind, relation,
     [part IN [record.date, record.status, 'phase ' + record.phase, record.kind, record.triggerText,
                 record.currency + ' ' + toString(record.amount), record.rate, record.tiers] + roles
      WHERE part IS NOT NULL] AS parts
WITH key, shown, filings, kind, coalesce(relation, reduce(all = head(parts), part IN tail(parts) | all + ', ' + part)) AS fact
RETURN kind, fact, CASE WHEN filings = 1 THEN 'alone' ELSE 'with others' END AS rests, filings, shown.certainty AS certainty,
       key, shown.quote AS evidence
ORDER BY rests, kind, fact, key
