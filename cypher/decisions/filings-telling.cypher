// The filings that tell a fact.
MATCH (:Evidence {fact: $fact})-[:QUOTED_FROM]->(:Document)-[:PART_OF]->(filing:Filing)
RETURN DISTINCT filing.key AS filing
ORDER BY filing
