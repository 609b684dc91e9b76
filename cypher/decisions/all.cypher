// Everything that persons decided.
MATCH (decision:Decision)
RETURN properties(decision) AS decision
ORDER BY decision.key
