// The filings that mention one of some things: those that a decision about them may change.
UNWIND $things AS wanted
MATCH (thing:<label> {key: wanted})<-[:MENTIONS]-(:Document)-[:PART_OF]->(filing:Filing)
RETURN DISTINCT filing.key AS filing
