// The places in the filing that showed something.
MATCH (:Filing {key: $filing})<-[:PART_OF]-(:Document)<-[:QUOTED_FROM]-(evidence:Evidence)
DETACH DELETE evidence
