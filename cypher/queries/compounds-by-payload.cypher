// title:   Compounds that carry a payload
// param:   payload Payload = "DM1"         any name of the payload, in any case
// param:   asOf    day     = "9999-12-31"  only what was known by then, with the names of then
// row:     one compound
// column:  compound   string   the compound that carries it
// column:  developers list     the companies that develop the compound, where a filing names them
// column:  owners     list     the companies that own the compound, where a filing names them
// column:  certainty  string   asserted, expected or possible: the surest that a filing is of the payload
// column:  evidence   string   the sentence that says that the compound carries the payload
// example: payload="dm4" → compound="BT-062", developers=["Biotest"], owners=[]
MATCH (payload:Payload)
WHERE any(name IN [payload.name] + payload.aliases WHERE toLower(name) = toLower($payload))
MATCH (compound:Compound)<-[:SUBJECT]-(shown:Evidence {relation: 'HAS_PAYLOAD'})-[:OBJECT]->(payload)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
MATCH (shown)-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WITH compound, shown
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH compound, min(shown.certainty) AS certainty, head(collect(shown.quote)) AS evidence
OPTIONAL MATCH (developer:Company)<-[:SUBJECT]-(develops:Evidence {relation: 'DEVELOPS'})-[:OBJECT]->(compound)
WHERE develops.certainty <> 'negated' AND develops.since <= $asOf AND coalesce(develops.until > $asOf, true)
WITH compound, certainty, evidence, coalesce(substring(last([called IN developer.names WHERE called <= $asOf + '~']), 11), developer.name) AS developer
ORDER BY developer
WITH compound, certainty, evidence, collect(DISTINCT developer) AS developers
OPTIONAL MATCH (owner:Company)<-[:SUBJECT]-(owns:Evidence {relation: 'OWNS'})-[:OBJECT]->(compound)
WHERE owns.certainty <> 'negated' AND owns.since <= $asOf AND coalesce(owns.until > $asOf, true)
WITH compound, certainty, evidence, developers, coalesce(substring(last([called IN owner.names WHERE called <= $asOf + '~']), 11), owner.name) AS owner
ORDER BY owner
WITH compound, certainty, evidence, developers, collect(DISTINCT owner) AS owners
RETURN coalesce(substring(last([called IN compound.names WHERE called <= $asOf + '~']), 11), compound.name) AS compound,
       developers, owners, certainty, evidence
ORDER BY compound, evidence
