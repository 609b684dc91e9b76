// A filing as it was read, before any decision.
CREATE CONSTRAINT reading_key IF NOT EXISTS FOR (n:Reading) REQUIRE n.key IS UNIQUE;
CREATE INDEX reading_by_key IF NOT EXISTS FOR (n:Reading) ON (n.key);

// A person's decisions, which outlive every load.
CREATE CONSTRAINT decision_key IF NOT EXISTS FOR (n:Decision) REQUIRE n.key IS UNIQUE;
CREATE INDEX decision_by_key IF NOT EXISTS FOR (n:Decision) ON (n.key);
