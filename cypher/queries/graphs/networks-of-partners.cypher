// draws: all partnerships
MATCH path = (:Company)-[works:PARTNERS_WITH]->(:Company)
WHERE works.since <= $asOf
RETURN path
ORDER BY reduce(keys = '', node IN nodes(path) | keys + node.key + ' '), reduce(types = '', step IN relationships(path) | types + type(step) + ' ')
