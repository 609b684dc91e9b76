// title:   Where a fact came from: from its key to sentence, document, filing and EDGAR
// param:   fact Fact = "Company:biotest PARTNERS_WITH Company:immunogen"  `key` of an edge, `Evidence.fact`, or a record's label and key: Milestone:3f2a…
// param:   asOf day  = "9999-12-31"                                       only what was known by then, with the names of then
// row:     one place that tells the fact, or denies it
// column:  evidence   string  the sentence
// column:  certainty  string  how sure the text is: asserted, expected, possible or negated
// column:  rule       string  the rule that found it
// column:  document   string  body, or the number of the exhibit
// column:  start      integer UTF-16 code units from the start of the document
// column:  end        integer UTF-16 code units from the start of the document, exclusive
// column:  filing     string  the filing's accession number, or else its key
// column:  form       string  the form of the SEC
// column:  registrant string  who filed it
// column:  known      date    from when everybody could know it
// column:  source     string  the file that was loaded
// column:  url        string  the filing's page at EDGAR, where its accession number is known
// example: fact="ClinicalEvent:trial bt-062 phase 1 started" → document="body", filing="0000000000-09-000001", form="8-K", known="2009-02-04", url="https://www.sec.gov/Archives/edgar/data/855654/000000000009000001/0000000000-09-000001-index.htm"
MATCH (shown:Evidence {fact: $fact})-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WHERE shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
RETURN shown.quote AS evidence, shown.certainty AS certainty, shown.rule AS rule,
       coalesce(document.number, document.kind) AS document, shown.start AS start, shown.end AS end,
       coalesce(filing.accession, filing.key) AS filing, filing.form AS form, filing.registrant AS registrant,
       filing.known AS known, filing.source AS source, filing.url AS url
ORDER BY known, filing, document, start, end, rule
