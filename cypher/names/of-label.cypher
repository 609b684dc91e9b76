// All names of the things with a label.
MATCH (thing:<label>)
UNWIND [thing.name] + thing.aliases AS name
RETURN DISTINCT name
ORDER BY name
