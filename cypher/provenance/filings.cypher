// The keys of all filings.
MATCH (filing:Filing)
RETURN filing.key AS filing
ORDER BY filing
