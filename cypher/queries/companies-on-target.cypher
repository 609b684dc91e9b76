// title:   Who else works on a target
// param:   target  Target  = "HER2"        any name of the target, in any case
// param:   company Company = "ImmunoGen"   who asks, and is left out: any of its names, in any case
// param:   asOf    day     = "9999-12-31"  only what was known by then, with the names of then
// row:     one company and what it has that binds the target
// column:  company   string the company
// column:  has       string the compound or antibody that binds the target, itself or by its antibody
// column:  label     string Compound or Antibody
// column:  relation  string DEVELOPS or OWNS
// column:  certainty string asserted, expected or possible: the surest that a filing is of it
// column:  since     date   from when it was known
// column:  evidence  string the sentence that says that the company develops or owns it
// example: target="her2", company="ImmunoGen" → company="Genentech", has="trastuzumab-DM1", label="Compound", relation="DEVELOPS"
MATCH (target:Target)
WHERE any(name IN [target.name] + target.aliases WHERE toLower(name) = toLower($target))
MATCH (binder)<-[:SUBJECT]-(binds:Evidence {relation: 'BINDS'})-[:OBJECT]->(target)
WHERE binds.certainty <> 'negated' AND binds.since <= $asOf AND coalesce(binds.until > $asOf, true)
WITH DISTINCT binder
OPTIONAL MATCH (binder)<-[:OBJECT]-(part:Evidence {relation: 'HAS_ANTIBODY'})-[:SUBJECT]->(compound:Compound)
WHERE part.certainty <> 'negated' AND part.since <= $asOf AND coalesce(part.until > $asOf, true)
WITH collect(DISTINCT binder) + collect(DISTINCT compound) AS molecules
UNWIND molecules AS molecule
WITH DISTINCT molecule
MATCH (company:Company)<-[:SUBJECT]-(shown:Evidence)-[:OBJECT]->(molecule)
WHERE shown.relation IN ['DEVELOPS', 'OWNS'] AND shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
  AND NOT any(name IN [company.name] + company.aliases WHERE toLower(name) = toLower($company))
MATCH (shown)-[:QUOTED_FROM]->(document:Document)-[:PART_OF]->(filing:Filing)
WITH company, molecule, shown
ORDER BY shown.certainty, filing.date, filing.key, document.start, shown.start, shown.key
WITH company, molecule, shown.relation AS relation, min(shown.certainty) AS certainty, min(shown.since) AS since,
     head(collect(shown.quote)) AS evidence
RETURN coalesce(substring(last([called IN company.names WHERE called <= $asOf + '~']), 11), company.name) AS company, coalesce(substring(last([called IN molecule.names WHERE called <= $asOf + '~']), 11), molecule.name) AS has, head(labels(molecule)) AS label, relation, certainty, since, evidence
ORDER BY company, has, label, relation
