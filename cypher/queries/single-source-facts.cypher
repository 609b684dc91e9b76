// title:   Facts about a thing that rest on one filing
// param:   about Thing = "ImmunoGen"   a company, compound, person, …: any of its names, in any case
// param:   asOf  day   = "9999-12-31"  only what was known by then, with the names of then
// row:     one fact
// column:  kind      string  the relation's type, or the record's label
// column:  fact      string  the ends of the relation, or what the record is about
// column:  certainty string  asserted, expected or possible: the surest that the filing is of it
// column:  places    integer how many sentences of the filing tell it
// column:  filing    string  the filing's accession number, or else its key
// column:  known     date    from when everybody could know it
// column:  key       string  what `source-of-fact` takes
// column:  evidence  string  the sentence that says so
// example: about="BT-062" → kind="DEVELOPS", fact="Biotest → BT-062", places=1, known="2008-03-12", key="Company:biotest DEVELOPS Compound:bt-062"
MATCH (thing)<--(teller)
WHERE any(name IN [thing.name] + thing.aliases WHERE toLower(name) = toLower($about))
OPTIONAL MATCH (teller)-[:SHOWN_BY]->(proof:Evidence)
WITH coalesce(proof.fact, teller.fact) AS key
WHERE key IS NOT NULL
WITH DISTINCT key
MATCH (shown:Evidence {fact: key})-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH key, shown, filing
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH key, collect(shown) AS places, collect(DISTINCT filing) AS filings
WHERE size(filings) = 1
WITH key, head(places) AS shown, size(places) AS places, head(filings) AS filing
OPTIONAL MATCH (subject)<-[:SUBJECT]-(shown)-[:OBJECT]->(object)
OPTIONAL MATCH (record)-[:SHOWN_BY]->(shown)
OPTIONAL MATCH (record)-[role]->(thing)
WHERE NOT thing.name IS NULL
WITH key, shown, places, filing, record, coalesce(substring(last([called IN subject.names WHERE called <= $asOf + '~']), 11), subject.name) + ' → ' + coalesce(substring(last([called IN object.names WHERE called <= $asOf + '~']), 11), object.name) AS relation,
     replace(toLower(type(role)), '_', ' ') + ' ' + coalesce(substring(last([called IN thing.names WHERE called <= $asOf + '~']), 11), thing.name) AS told
ORDER BY told
WITH key, shown, places, filing, record, relation, collect(told) AS roles
WITH key, shown, places, filing, coalesce(shown.relation, head(labels(record))) AS kind, relation,
     [part IN [record.date, record.status, 'phase ' + record.phase, record.kind, record.triggerText,
                 record.currency + ' ' + toString(record.amount), record.rate, record.tiers] + roles
      WHERE part IS NOT NULL] AS parts
WITH key, shown, places, filing, kind, coalesce(relation, reduce(all = head(parts), part IN tail(parts) | all + ', ' + part)) AS fact
RETURN kind, fact, shown.certainty AS certainty, places, coalesce(filing.accession, filing.key) AS filing, filing.known AS known,
       key, shown.quote AS evidence
ORDER BY known, kind, fact, key
