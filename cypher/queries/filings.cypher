// title:   The filings of the graph
// param:   asOf day = "9999-12-31"  only what was known by then, with the names of then
// row:     one filing
// column:  known      date    from when everybody could know it
// column:  form       string  the form of the SEC
// column:  registrant string  who filed it, as its cover says
// column:  filing     string  the filing's accession number, or else its key
// column:  facts      integer how many facts it tells
// column:  source     string  the file that was loaded
// column:  release    string  the release that read it
// example: → known="2008-03-12", form="8-K", registrant="ImmunoGen, Inc.", source="data/filings/immunogen-8k-2008-03-12.txt"
MATCH (filing:Filing)
WHERE filing.known <= $asOf
OPTIONAL MATCH (filing)<-[:PART_OF]-(:Document)<-[:QUOTED_FROM]-(shown:Evidence)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH filing, count(DISTINCT shown.fact) AS facts
RETURN filing.known AS known, filing.form AS form, filing.registrant AS registrant,
       coalesce(filing.accession, filing.key) AS filing, facts, filing.source AS source, filing.release AS release
ORDER BY known, registrant, filing
