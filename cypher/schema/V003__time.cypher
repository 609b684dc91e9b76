// Amendments are found by who filed, and for which day.
CREATE INDEX filing_by_cik IF NOT EXISTS FOR (n:Filing) ON (n.cik);

// Graphs of release 0.1: since when a filing could be known. Of a date that is only a month or a year, the end of it.
MATCH (filing:Filing)
WHERE filing.known IS NULL
WITH filing, coalesce(filing.filed, filing.signed, filing.date, '9999') AS date
SET filing.known = date + CASE size(date) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END;

MATCH (evidence:Evidence)-[:QUOTED_FROM]->(:Document)-[:PART_OF]->(filing:Filing)
WHERE evidence.since IS NULL
SET evidence.since = filing.known;

MATCH (evidence:Evidence)-[:SUBJECT]->()-[relation]->()
WHERE relation.key = evidence.fact AND relation.since IS NULL
WITH relation, min(evidence.since) AS since
SET relation.since = since;

MATCH (record)-[:SHOWN_BY]->(evidence:Evidence)
WHERE record.since IS NULL
WITH record, min(evidence.since) AS since
SET record.since = since;

MATCH (thing)<-[mentions:MENTIONS]-(:Document)-[:PART_OF]->(filing:Filing)
WHERE thing.names IS NULL
WITH thing, coalesce(mentions.called, mentions.name) AS called, min(filing.known) AS since
WITH thing, since + ' ' + called AS since
ORDER BY since
WITH thing, collect(since) AS names
SET thing.names = names + ['9999-12-31 ' + thing.name];
