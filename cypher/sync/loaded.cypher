// Which of these filings are in the graph.
MATCH (filing:Filing)
WHERE filing.key IN $filings
RETURN filing.key AS filing
