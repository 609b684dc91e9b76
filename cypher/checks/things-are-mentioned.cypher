// Every thing is mentioned by a document, and its names are those that documents use.
MATCH (thing)
WHERE head(labels(thing)) IN $things
OPTIONAL MATCH (:Document)-[mentions:MENTIONS]->(thing)
WITH thing, count(mentions) AS times, collect(DISTINCT mentions.name) AS names
WHERE times = 0 OR NOT thing.name IN names OR thing.name IN thing.aliases OR size(coalesce(thing.names, [])) = 0
RETURN head(labels(thing)) + ' ' + thing.key + ' has ' + toString(times) + ' mentions, and a name that '
       + CASE WHEN thing.name IN names THEN 'they use' ELSE 'none of them uses' END AS broken
ORDER BY broken
LIMIT 100
