// All names of a thing in one text, for the search by name.
MATCH (thing)<-[:MENTIONS]-(:Document)
WHERE thing.search IS NULL
SET thing.search = reduce(all = thing.name, alias IN thing.aliases | all + ' | ' + alias);

// Neo4j alone: the embedded engine has a text index of its own, which its store makes.
CREATE FULLTEXT INDEX thing_names IF NOT EXISTS
FOR (n:Company|Compound|Antibody|Payload|Linker|Technology|Target|Indication|Agency|Person) ON EACH [n.search];
