// One constraint for each label: what is called by a uid is one thing, and is found by index. Keys are unique in their paper alone.
CREATE CONSTRAINT countermeasure_uid IF NOT EXISTS FOR (n:Countermeasure) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT factor_uid IF NOT EXISTS FOR (n:Factor) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT mechanism_uid IF NOT EXISTS FOR (n:Mechanism) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT advantage_uid IF NOT EXISTS FOR (n:Advantage) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT outcome_uid IF NOT EXISTS FOR (n:Outcome) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT concept_uid IF NOT EXISTS FOR (n:Concept) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT actor_uid IF NOT EXISTS FOR (n:Actor) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT paper_uid IF NOT EXISTS FOR (n:Paper) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT section_uid IF NOT EXISTS FOR (n:Section) REQUIRE n.uid IS UNIQUE;
CREATE CONSTRAINT passage_uid IF NOT EXISTS FOR (n:Passage) REQUIRE n.uid IS UNIQUE;
