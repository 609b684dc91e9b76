// Everything that persons decided.
MATCH (decision:Decision)
RETURN decision
ORDER BY decision.key
