// The embedded engine alone: things that its text index has found.
MATCH (thing)
WHERE id(thing) IN $ids
RETURN head(labels(thing)) AS label, thing.key AS key, thing.name AS name, thing.aliases AS aliases
ORDER BY label, key
