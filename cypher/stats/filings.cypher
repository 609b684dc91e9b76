// How many filings there are, and the time that they cover.
MATCH (f:Filing)
RETURN count(f) AS filings, min(f.date) AS first, max(f.date) AS last
