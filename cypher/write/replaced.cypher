// An amendment holds the complete text of each item that it amends (Exchange Act Rule 12b-15). So what an earlier filing
// says in that item, or exhibit, held until the amendment was filed.
UNWIND $filings AS key
MATCH (filing:Filing {key: key})<-[:PART_OF]-(:Document)<-[:QUOTED_FROM]-(evidence:Evidence)
OPTIONAL MATCH (filing)<-[:AMENDS]-(amendment:Filing)
WHERE evidence.item IN amendment.places
WITH evidence, min(amendment.known) AS until
SET evidence.until = until
RETURN collect(DISTINCT evidence.fact) AS facts
