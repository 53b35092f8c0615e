// Nodes are looked up by name in either language, text by paper and section.
CREATE INDEX countermeasure_name_zh IF NOT EXISTS FOR (n:Countermeasure) ON (n.name_zh);
CREATE INDEX countermeasure_name_en IF NOT EXISTS FOR (n:Countermeasure) ON (n.name_en);
CREATE INDEX factor_name_zh IF NOT EXISTS FOR (n:Factor) ON (n.name_zh);
CREATE INDEX factor_name_en IF NOT EXISTS FOR (n:Factor) ON (n.name_en);
CREATE INDEX mechanism_name_zh IF NOT EXISTS FOR (n:Mechanism) ON (n.name_zh);
CREATE INDEX mechanism_name_en IF NOT EXISTS FOR (n:Mechanism) ON (n.name_en);
CREATE INDEX advantage_name_zh IF NOT EXISTS FOR (n:Advantage) ON (n.name_zh);
CREATE INDEX advantage_name_en IF NOT EXISTS FOR (n:Advantage) ON (n.name_en);
CREATE INDEX outcome_name_zh IF NOT EXISTS FOR (n:Outcome) ON (n.name_zh);
CREATE INDEX outcome_name_en IF NOT EXISTS FOR (n:Outcome) ON (n.name_en);
CREATE INDEX concept_name_zh IF NOT EXISTS FOR (n:Concept) ON (n.name_zh);
CREATE INDEX concept_name_en IF NOT EXISTS FOR (n:Concept) ON (n.name_en);
CREATE INDEX actor_name_zh IF NOT EXISTS FOR (n:Actor) ON (n.name_zh);
CREATE INDEX actor_name_en IF NOT EXISTS FOR (n:Actor) ON (n.name_en);
CREATE INDEX section_paper IF NOT EXISTS FOR (n:Section) ON (n.paper);
CREATE INDEX passage_paper IF NOT EXISTS FOR (n:Passage) ON (n.paper);
CREATE INDEX passage_section IF NOT EXISTS FOR (n:Passage) ON (n.section);
