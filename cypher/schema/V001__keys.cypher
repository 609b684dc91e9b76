// Every node has a key, unique within its label. Neo4j makes an index of each constraint, and there the second statement
// does nothing; the embedded engine needs it, since its constraint alone is no index.

CREATE CONSTRAINT migration_key IF NOT EXISTS FOR (n:Migration) REQUIRE n.key IS UNIQUE;
CREATE INDEX migration_by_key IF NOT EXISTS FOR (n:Migration) ON (n.key);

CREATE CONSTRAINT filing_key IF NOT EXISTS FOR (n:Filing) REQUIRE n.key IS UNIQUE;
CREATE INDEX filing_by_key IF NOT EXISTS FOR (n:Filing) ON (n.key);

CREATE CONSTRAINT document_key IF NOT EXISTS FOR (n:Document) REQUIRE n.key IS UNIQUE;
CREATE INDEX document_by_key IF NOT EXISTS FOR (n:Document) ON (n.key);

CREATE CONSTRAINT evidence_key IF NOT EXISTS FOR (n:Evidence) REQUIRE n.key IS UNIQUE;
CREATE INDEX evidence_by_key IF NOT EXISTS FOR (n:Evidence) ON (n.key);

CREATE CONSTRAINT company_key IF NOT EXISTS FOR (n:Company) REQUIRE n.key IS UNIQUE;
CREATE INDEX company_by_key IF NOT EXISTS FOR (n:Company) ON (n.key);

CREATE CONSTRAINT compound_key IF NOT EXISTS FOR (n:Compound) REQUIRE n.key IS UNIQUE;
CREATE INDEX compound_by_key IF NOT EXISTS FOR (n:Compound) ON (n.key);

CREATE CONSTRAINT antibody_key IF NOT EXISTS FOR (n:Antibody) REQUIRE n.key IS UNIQUE;
CREATE INDEX antibody_by_key IF NOT EXISTS FOR (n:Antibody) ON (n.key);

CREATE CONSTRAINT payload_key IF NOT EXISTS FOR (n:Payload) REQUIRE n.key IS UNIQUE;
CREATE INDEX payload_by_key IF NOT EXISTS FOR (n:Payload) ON (n.key);

CREATE CONSTRAINT linker_key IF NOT EXISTS FOR (n:Linker) REQUIRE n.key IS UNIQUE;
CREATE INDEX linker_by_key IF NOT EXISTS FOR (n:Linker) ON (n.key);

CREATE CONSTRAINT technology_key IF NOT EXISTS FOR (n:Technology) REQUIRE n.key IS UNIQUE;
CREATE INDEX technology_by_key IF NOT EXISTS FOR (n:Technology) ON (n.key);

CREATE CONSTRAINT target_key IF NOT EXISTS FOR (n:Target) REQUIRE n.key IS UNIQUE;
CREATE INDEX target_by_key IF NOT EXISTS FOR (n:Target) ON (n.key);

CREATE CONSTRAINT indication_key IF NOT EXISTS FOR (n:Indication) REQUIRE n.key IS UNIQUE;
CREATE INDEX indication_by_key IF NOT EXISTS FOR (n:Indication) ON (n.key);

CREATE CONSTRAINT agency_key IF NOT EXISTS FOR (n:Agency) REQUIRE n.key IS UNIQUE;
CREATE INDEX agency_by_key IF NOT EXISTS FOR (n:Agency) ON (n.key);

CREATE CONSTRAINT person_key IF NOT EXISTS FOR (n:Person) REQUIRE n.key IS UNIQUE;
CREATE INDEX person_by_key IF NOT EXISTS FOR (n:Person) ON (n.key);

CREATE CONSTRAINT agreement_key IF NOT EXISTS FOR (n:Agreement) REQUIRE n.key IS UNIQUE;
CREATE INDEX agreement_by_key IF NOT EXISTS FOR (n:Agreement) ON (n.key);

CREATE CONSTRAINT milestone_key IF NOT EXISTS FOR (n:Milestone) REQUIRE n.key IS UNIQUE;
CREATE INDEX milestone_by_key IF NOT EXISTS FOR (n:Milestone) ON (n.key);

CREATE CONSTRAINT payment_key IF NOT EXISTS FOR (n:Payment) REQUIRE n.key IS UNIQUE;
CREATE INDEX payment_by_key IF NOT EXISTS FOR (n:Payment) ON (n.key);

CREATE CONSTRAINT clinical_event_key IF NOT EXISTS FOR (n:ClinicalEvent) REQUIRE n.key IS UNIQUE;
CREATE INDEX clinical_event_by_key IF NOT EXISTS FOR (n:ClinicalEvent) ON (n.key);

CREATE CONSTRAINT regulatory_event_key IF NOT EXISTS FOR (n:RegulatoryEvent) REQUIRE n.key IS UNIQUE;
CREATE INDEX regulatory_event_by_key IF NOT EXISTS FOR (n:RegulatoryEvent) ON (n.key);

// From a fact to the places that show it.
CREATE INDEX evidence_by_fact IF NOT EXISTS FOR (n:Evidence) ON (n.fact);
