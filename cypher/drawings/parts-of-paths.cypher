// What the paths of a statement are made of: their nodes, and their relationships with both ends, by label and key.
CALL () {
<paths>
}
RETURN nodes(path) AS nodes, relationships(path) AS relationships,
       [relation IN relationships(path) | head(labels(startNode(relation))) + ':' + startNode(relation).key] AS starts,
       [relation IN relationships(path) | head(labels(endNode(relation))) + ':' + endNode(relation).key] AS ends
