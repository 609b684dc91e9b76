// What a person rejected is told by no filing.
MATCH (decision:Decision {verdict: 'rejected'})
MATCH (evidence:Evidence {fact: decision.fact})
RETURN DISTINCT decision.fact + ' was rejected and is there' AS broken
ORDER BY broken
LIMIT 100
