// title:   Everything that a filing says
// param:   filing Filing = "immunogen-8k-2007-07-31.txt"  accession number, key, or the path that was loaded, or its last parts
// param:   asOf   day    = "9999-12-31"                   only what was known by then, with the names of then
// row:     one fact at one place
// column:  document   string   body, or the number of the exhibit
// column:  start      integer  UTF-16 code units from the start of the document
// column:  kind       string   the relation's type, or the record's label
// column:  fact       string   the ends of the relation, or what the record is about
// column:  certainty  string   how sure the text is: asserted, expected or possible
// column:  rule       string   the rule that found it
// column:  evidence   string   the sentence that says so
// example: filing="immunogen-8k-2008-03-12.txt" → document="body", kind="DEVELOPS", fact="Biotest → BT-062"
MATCH (filing:Filing)
WHERE $filing IN [filing.key, filing.accession, filing.source] OR filing.source ENDS WITH '/' + $filing
MATCH (filing)<-[:PART_OF]-(document:Document)<-[:QUOTED_FROM]-(shown:Evidence)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
OPTIONAL MATCH (subject)<-[:SUBJECT]-(shown)-[:OBJECT]->(object)
OPTIONAL MATCH (record)-[:SHOWN_BY]->(shown)
OPTIONAL MATCH (record)-[role]->(thing)
WHERE NOT thing.name IS NULL
WITH document, shown, record, subject.name + ' → ' + object.name AS relation,
     replace(toLower(type(role)), '_', ' ') + ' ' + thing.name AS told
ORDER BY told
WITH document, shown, record, relation, collect(told) AS roles
WITH document, shown, relation, head(labels(record)) AS label,
     [part IN [record.date, record.status, 'phase ' + record.phase, record.kind, record.triggerText,
                 record.currency + ' ' + toString(record.amount)] + roles
      WHERE part IS NOT NULL] AS parts
WITH document, shown, coalesce(shown.relation, label) AS kind,
     coalesce(relation, reduce(all = head(parts), part IN tail(parts) | all + ', ' + part)) AS fact
ORDER BY document.start, shown.start, kind, fact, shown.rule
RETURN coalesce(document.number, document.kind) AS document, shown.start AS start, kind, fact,
       shown.certainty AS certainty, shown.rule AS rule, shown.quote AS evidence
