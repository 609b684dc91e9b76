// Which decisions hold, and since when each.
MATCH (decision:Decision)
RETURN decision.key + ' ' + decision.at AS made
ORDER BY made
