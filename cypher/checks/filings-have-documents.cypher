// Every filing has documents and what was read of it, and nothing of the kind is without a filing.
MATCH (node)
WHERE head(labels(node)) IN ['Filing', 'Document', 'Reading']
OPTIONAL MATCH (node)<-[:PART_OF]-(part:Document)
OPTIONAL MATCH (node)-[:PART_OF]->(whole:Filing)
OPTIONAL MATCH (node)-[:READ_AS]->(reading:Reading)
OPTIONAL MATCH (node)<-[:READ_AS]-(read:Filing)
WITH node, count(DISTINCT part) AS parts, count(DISTINCT whole) AS wholes, count(DISTINCT reading) AS readings, count(DISTINCT read) AS reads
WHERE NOT CASE head(labels(node))
  WHEN 'Filing' THEN parts > 0 AND readings = 1
  WHEN 'Document' THEN wholes = 1
  ELSE reads = 1
END
RETURN head(labels(node)) + ' ' + node.key + ' stands alone' AS broken
ORDER BY broken
LIMIT 100
