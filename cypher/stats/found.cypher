// The counts that a newcomer wants to see, in one row.
RETURN COUNT { MATCH (:Company) } AS companies,
       COUNT { MATCH (:Compound) } AS compounds,
       COUNT { MATCH (:Antibody) } AS antibodies,
       COUNT { MATCH (:Payload) } AS payloads,
       COUNT { MATCH (:Agreement) } AS agreements,
       COUNT { MATCH (:Milestone) } AS milestones,
       COUNT { MATCH (:ClinicalEvent) } + COUNT { MATCH (:RegulatoryEvent) } AS events
