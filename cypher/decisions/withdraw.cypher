// A decision that a person took back.
MATCH (decision:Decision {key: $decision})
DELETE decision
