// Things, and who mentions them: (:Document)-[:MENTIONS]->(thing)
// Whatever the order in which filings are loaded, the name is the first by alphabet of those that documents use, the
// aliases are all others, sorted, and `names` says since when it has been called what: "2004-08-20 Aventis", at the end
// of time by its name. The first SET locks the thing, so that no other loader's names are lost.
// The document is there: it is found by MERGE, since behind a change the embedded engine uses no index for MATCH.
UNWIND $rows AS row
MERGE (thing:<label> {key: row.key})
SET thing.name = coalesce(thing.name, row.name)
WITH thing, row, [thing.name, row.name] + row.aliases + coalesce(thing.aliases, []) AS names
UNWIND names AS name
WITH DISTINCT thing, row, name
ORDER BY name
WITH thing, row, collect(name) AS names
SET thing.name = CASE WHEN row.name < thing.name THEN row.name ELSE thing.name END
SET thing.aliases = [name IN names WHERE name <> thing.name]
SET thing.search = reduce(all = thing.name, alias IN thing.aliases | all + ' | ' + alias)
WITH thing, row, row.names + [since IN coalesce(thing.names, []) WHERE left(since, 10) < '9999-12-31'] AS told
UNWIND CASE WHEN size(told) = 0 THEN [null] ELSE told END AS since
WITH thing, row, substring(since, 11) AS called, min(left(since, 10)) AS since
WITH thing, row, since + ' ' + called AS since
ORDER BY since
WITH thing, row, collect(since) AS names
SET thing.names = names + ['9999-12-31 ' + thing.name]
WITH thing, row
UNWIND row.mentions AS mention
MERGE (document:Document {key: mention.document})
MERGE (document)-[mentions:MENTIONS]->(thing)
SET mentions.count = mention.count, mentions.name = row.name, mentions.called = mention.called
// No empty list: `neo4j-admin database import` can bring none in.
SET mentions.aliases = CASE WHEN size(row.aliases) > 0 THEN row.aliases END
