// Evidence holds until the first amendment that repeats its item, and from the day on which its filing was known.
MATCH (evidence:Evidence)-[:QUOTED_FROM]->(:Document)-[:PART_OF]->(filing:Filing)
OPTIONAL MATCH (filing)<-[:AMENDS]-(amendment:Filing)
WHERE evidence.item IN amendment.places
WITH evidence, filing, min(amendment.known) AS until
WHERE evidence.since <> filing.known OR coalesce(evidence.until, '') <> coalesce(until, '')
RETURN 'Evidence ' + evidence.key + ' holds from ' + coalesce(evidence.since, 'no day') + ' until ' + coalesce(evidence.until, 'now')
       + ', and not until ' + coalesce(until, 'now') AS broken
ORDER BY broken
LIMIT 100
