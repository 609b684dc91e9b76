// What a filing's documents say, and what is quoted from them.
MATCH (:Filing {key: $filing})<-[:PART_OF]-(document:Document)<-[:QUOTED_FROM]-(evidence:Evidence)
WITH document, evidence
ORDER BY evidence.key
RETURN document.key AS document, document.text AS text,
       collect({key: evidence.key, start: evidence.start, end: evidence.end, quote: evidence.quote}) AS quotes
ORDER BY document
