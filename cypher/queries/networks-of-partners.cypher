// title:   Networks of partners: companies that hang together by partnerships
// param:   asOf day = "9999-12-31"  only what was known by then, with the names of then
// row:     one network: no company in it has a partner outside
// column:  companies    integer how many there are
// column:  partnerships integer how many pairs of them are partners
// column:  centre       string  the company with the most partners
// column:  members      list    all of them, those with the most partners first
// example: → companies=5, partnerships=5, centre="ImmunoGen", members=["ImmunoGen", "Ada Therapeutics", "Genentech", "Biotest", "sanofi-aventis"]
MATCH (one:Company)<-[:SUBJECT]-(shown:Evidence {relation: 'PARTNERS_WITH'})-[:OBJECT]->(other:Company)
WHERE shown.certainty <> 'negated' AND shown.since <= $asOf AND coalesce(shown.until > $asOf, true)
WITH DISTINCT one.key AS one, other.key AS other
ORDER BY one, other
WITH collect([one, other]) AS pairs
// Each pair joins the networks that it touches into one, and brings in who of it is in none.
WITH pairs, reduce(networks = [], pair IN pairs |
       [network IN networks WHERE NOT any(key IN pair WHERE key IN network)]
       + [reduce(joined = [key IN pair WHERE NOT any(network IN networks WHERE key IN network)],
                 network IN [network IN networks WHERE any(key IN pair WHERE key IN network)] | joined + network)]) AS networks
UNWIND networks AS network
UNWIND network AS key
MATCH (company:Company {key: key})
WITH network, size([pair IN pairs WHERE pair[0] IN network]) AS partnerships,
     coalesce(substring(last([called IN company.names WHERE called <= $asOf + '~']), 11), company.name) AS name, size([pair IN pairs WHERE key IN pair]) AS partners
ORDER BY partners DESC, name
WITH network, partnerships, collect(name) AS members
RETURN size(members) AS companies, partnerships, members[0] AS centre, members
ORDER BY companies DESC, partnerships DESC, centre
