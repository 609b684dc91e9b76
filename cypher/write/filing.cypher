// One filing, and nothing of what an earlier load of it had said.
MERGE (filing:Filing {key: $filing.key})
SET filing = $filing
