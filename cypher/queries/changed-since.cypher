// title:   What changed since a day
// param:   since date = "2008"        the first day that counts
// param:   asOf  day  = "9999-12-31"  only what was known by then, with the names of then
// row:     one change of one fact
// column:  known    date   from when everybody could know it
// column:  change   string new, denied, or replaced by an amendment that does not say it again
// column:  kind     string the relation's type, or the record's label
// column:  fact     string the ends of the relation, or what the record is about
// column:  key      string what `source-of-fact` takes
// column:  filing   string accession number, or else key, of the filing that told, denied or had told it
// column:  evidence string the sentence
// example: since="2010-01" → known="2010-08-05", change="denied", kind="PARTNERS_WITH", fact="Ada Therapeutics → Genentech"
MATCH (said:Evidence)
WHERE said.since <= $asOf
WITH said, said.certainty <> 'negated' AS told, coalesce(said.until > $asOf, true) AS holds
WITH said.fact AS key, min(CASE WHEN told THEN said.since END) AS first,
     min(CASE WHEN told THEN null ELSE said.since END) AS denied, sum(CASE WHEN told AND holds THEN 1 ELSE 0 END) AS holding,
     max(CASE WHEN told AND NOT holds THEN said.until END) AS replaced, collect(said) AS places
UNWIND [{change: 'new', known: CASE WHEN holding > 0 THEN first END},
        {change: 'denied', known: denied},
        {change: 'replaced', known: CASE WHEN holding = 0 THEN replaced END}] AS one
WITH key, one.change AS change, one.known AS known, places
WHERE known >= $since
UNWIND places AS shown
MATCH (shown)-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WHERE (shown.certainty = 'negated') = (change = 'denied')
  AND CASE change WHEN 'replaced' THEN shown.until ELSE shown.since END = known
WITH key, change, known, shown, filing
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH key, change, known, head(collect(shown)) AS shown, head(collect(coalesce(filing.accession, filing.key))) AS filing
OPTIONAL MATCH (subject)<-[:SUBJECT]-(shown)-[:OBJECT]->(object)
OPTIONAL MATCH (record)-[:SHOWN_BY]->(shown)
OPTIONAL MATCH (record)-[role]->(thing)
WHERE NOT thing.name IS NULL
WITH key, change, known, shown, filing, record, coalesce(substring(last([called IN subject.names WHERE called <= $asOf + '~']), 11), subject.name) + ' → ' + coalesce(substring(last([called IN object.names WHERE called <= $asOf + '~']), 11), object.name) AS relation,
     replace(toLower(type(role)), '_', ' ') + ' ' + coalesce(substring(last([called IN thing.names WHERE called <= $asOf + '~']), 11), thing.name) AS told
ORDER BY told
WITH key, change, known, shown, filing, record, relation, collect(told) AS roles
WITH key, change, known, shown, filing, coalesce(shown.relation, head(labels(record))) AS kind, relation,
     [part IN [record.date, record.status, 'phase ' + record.phase, record.kind, record.triggerText,
                 record.currency + ' ' + toString(record.amount), record.rate, record.tiers] + roles
      WHERE part IS NOT NULL] AS parts
WITH key, change, known, shown, filing, kind, coalesce(relation, reduce(all = head(parts), part IN tail(parts) | all + ', ' + part)) AS fact
RETURN known, change, kind, fact, key, filing, shown.quote AS evidence
ORDER BY known, change, kind, fact, key
