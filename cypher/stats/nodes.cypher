// How many nodes there are of each label.
MATCH (n)
WHERE NOT n:Migration
UNWIND labels(n) AS label
RETURN label, count(*) AS count
ORDER BY label
