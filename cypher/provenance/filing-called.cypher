// A filing by accession number, by key, or by the end of the path from which it was loaded.
MATCH (filing:Filing)
WHERE $filing IN [filing.key, filing.accession, filing.source] OR filing.source ENDS WITH '/' + $filing
RETURN filing.key AS filing
ORDER BY filing
