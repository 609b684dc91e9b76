// Every thing with its names.
MATCH (thing)<-[:MENTIONS]-(:Document)
RETURN DISTINCT head(labels(thing)) AS label, thing.key AS key, thing.name AS name, thing.aliases AS aliases
ORDER BY label, key
