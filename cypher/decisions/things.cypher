// Every thing with its names and the number of filings that mention it.
MATCH (thing)<-[:MENTIONS]-(:Document)-[:PART_OF]->(filing:Filing)
WITH thing, count(DISTINCT filing) AS filings
RETURN head(labels(thing)) AS label, thing.key AS key, thing.name AS name, thing.aliases AS aliases, filings
ORDER BY label, key
