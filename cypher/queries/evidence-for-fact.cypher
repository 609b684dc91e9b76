// title:   The evidence for a fact
// param:   subject  Thing  = "Genentech"        the first end of the relation: any of its names, in any case
// param:   relation string = "DEVELOPS"         the type of the relation, in any case
// param:   object   Thing  = "trastuzumab-DM1"  the second end of the relation: any of its names, in any case
// param:   asOf     day    = "9999-12-31"       only what was known by then, with the names of then
// row:     one place that shows the fact
// column:  evidence   string   the sentence
// column:  certainty  string   how sure the text is: asserted, expected or possible
// column:  confidence number   how sure we are that it says so, from 0 to 1
// column:  rule       string   the rule that found it
// column:  filing     string   the filing's accession number, or else its key
// column:  date       date     date of the filing
// column:  document   string   body, or the number of the exhibit
// column:  start      integer  UTF-16 code units from the start of the document
// column:  end        integer  UTF-16 code units from the start of the document, exclusive
// example: subject="biotest ag", relation="partners_with", object="ImmunoGen" → certainty="asserted", document="body", date="2008-03-12"
MATCH (subject)<-[:SUBJECT]-(shown:Evidence)-[:OBJECT]->(object)
WHERE toLower(shown.relation) = toLower($relation) AND shown.certainty <> 'negated'
  AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
  AND (any(name IN [subject.name] + subject.aliases WHERE toLower(name) = toLower($subject))
    AND any(name IN [object.name] + object.aliases WHERE toLower(name) = toLower($object))
    OR shown.relation = 'PARTNERS_WITH'
    AND any(name IN [subject.name] + subject.aliases WHERE toLower(name) = toLower($object))
    AND any(name IN [object.name] + object.aliases WHERE toLower(name) = toLower($subject)))
MATCH (shown)-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
RETURN shown.quote AS evidence, shown.certainty AS certainty, shown.confidence AS confidence, shown.rule AS rule,
       coalesce(filing.accession, filing.key) AS filing, filing.date AS date,
       coalesce(document.number, document.kind) AS document, shown.start AS start, shown.end AS end
ORDER BY date, filing, document, start, end, rule
