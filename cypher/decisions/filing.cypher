// A filing as it was read, before any decision.
MATCH (reading:Reading)<-[:READ_AS]-(filing:Filing {key: $filing})<-[:PART_OF]-(document:Document)
WITH reading, filing, document
ORDER BY document.start
RETURN reading.told AS told, filing.loadedAt AS loadedAt, filing.release AS release, collect(document.text) AS texts
