// draws: three companies of which each works with both others
MATCH path = (first:Company)-[one:PARTNERS_WITH]->(:Company)-[two:PARTNERS_WITH]->(:Company)<-[three:PARTNERS_WITH]-(first)
WHERE one.since <= $asOf AND two.since <= $asOf AND three.since <= $asOf
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
