// The filings that amend a filing, or that it amends.
MATCH (:Filing {key: $filing})-[:AMENDS]-(other:Filing)
RETURN DISTINCT other.key AS filing
ORDER BY filing
