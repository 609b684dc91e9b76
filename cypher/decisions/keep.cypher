// A decision; an earlier one of the same is replaced.
MERGE (decision:Decision {key: $decision.key})
SET decision = $decision
