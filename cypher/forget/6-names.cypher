// The things that stay lose the names that only this filing used.
MATCH (:Filing {key: $filing})<-[:PART_OF]-(:Document)-[:MENTIONS]->(thing)
WITH DISTINCT thing
MATCH (thing)<-[mentions:MENTIONS]-(:Document)-[:PART_OF]->(other:Filing)
WHERE other.key <> $filing
UNWIND [mentions.name] + coalesce(mentions.aliases, []) AS alias
WITH thing, alias, mentions.name AS name
ORDER BY alias
WITH thing, min(name) AS name, collect(DISTINCT alias) AS aliases
SET thing.name = name, thing.aliases = [alias IN aliases WHERE alias <> name]
SET thing.search = reduce(all = thing.name, alias IN thing.aliases | all + ' | ' + alias)
WITH thing
MATCH (thing)<-[mentions:MENTIONS]-(:Document)-[:PART_OF]->(other:Filing)
WHERE other.key <> $filing
WITH thing, mentions.called AS called, min(other.known) AS since
WITH thing, since + ' ' + called AS since
ORDER BY since
WITH thing, collect(since) AS names
SET thing.names = [since IN names WHERE left(since, 10) < '9999-12-31'] + ['9999-12-31 ' + thing.name]
