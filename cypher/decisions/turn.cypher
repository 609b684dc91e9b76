// Who is here has the turn until the transaction ends: a filing that was written goes in after a decision that is under
// way, or before the next one begins. The node of this migration is in every graph; to set it locks it. Then tells which
// decisions hold, and since when each.
MATCH (turn:Migration {key: 'V002__decisions'})
SET turn.appliedAt = turn.appliedAt
WITH turn
MATCH (decision:Decision)
RETURN decision.key + ' ' + decision.at AS made
ORDER BY made
