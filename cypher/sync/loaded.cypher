// Which of these filings are in the graph.
UNWIND $filings AS key
MATCH (filing:Filing {key: key})
RETURN filing.key AS filing
