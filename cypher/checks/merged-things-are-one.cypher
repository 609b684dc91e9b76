// What a person said to be one thing is one node.
MATCH (thing)
WHERE head(labels(thing)) IN $things AND head(labels(thing)) + ':' + thing.key IN $merged
RETURN head(labels(thing)) + ' ' + thing.key + ' was merged and is there' AS broken
ORDER BY broken
LIMIT 100
