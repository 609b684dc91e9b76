// Whether the filing is there, and the facts that it tells: those that other filings tell too are summed up again.
MATCH (filing:Filing {key: $filing})
OPTIONAL MATCH (filing)<-[:PART_OF]-(:Document)<-[:QUOTED_FROM]-(evidence:Evidence)
RETURN filing.key AS filing, collect(DISTINCT evidence.fact) AS facts
