// Things, and who mentions them: (:Document)-[:MENTIONS]->(thing)
// Whatever the order in which filings are loaded, the name is the first by alphabet of those that documents use, and
// the aliases are all others, sorted. The first SET locks the thing, so that no other loader's aliases are lost.
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
WITH thing, row
UNWIND row.mentions AS mention
MATCH (document:Document {key: mention.document})
MERGE (document)-[mentions:MENTIONS]->(thing)
SET mentions.count = mention.count, mentions.name = row.name, mentions.aliases = row.aliases
