// title:   Compounds that carry a payload
// param:   payload    string = "DM1"  any name of the payload, in any case
// row:     one compound
// column:  compound   string   the compound that carries it
// column:  developers list     the companies that develop the compound, where a filing names them
// column:  owners     list     the companies that own the compound, where a filing names them
// column:  certainty  string   asserted, expected or possible: the surest that a filing is of the payload
// column:  evidence   string   the sentence that says that the compound carries the payload
// example: payload="dm4" → compound="BT-062", developers=["Biotest"], owners=[]
MATCH (payload:Payload)
WHERE any(name IN [payload.name] + payload.aliases WHERE toLower(name) = toLower($payload))
MATCH (compound:Compound)-[carries:HAS_PAYLOAD]->(payload)
WHERE carries.certainty <> 'negated'
MATCH (shown:Evidence {fact: carries.key})-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WHERE shown.certainty <> 'negated'
WITH compound, carries, shown
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH compound, carries, head(collect(shown.quote)) AS evidence
OPTIONAL MATCH (developer:Company)-[develops:DEVELOPS]->(compound)
WHERE develops.certainty <> 'negated'
WITH compound, carries, evidence, developer
ORDER BY developer.name
WITH compound, carries, evidence, collect(DISTINCT developer.name) AS developers
OPTIONAL MATCH (owner:Company)-[owns:OWNS]->(compound)
WHERE owns.certainty <> 'negated'
WITH compound, carries, evidence, developers, owner
ORDER BY owner.name
WITH compound, carries, evidence, developers, collect(DISTINCT owner.name) AS owners
RETURN compound.name AS compound, developers, owners, carries.certainty AS certainty, evidence
ORDER BY compound, evidence
