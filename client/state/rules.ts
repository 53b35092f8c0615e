import type { PerspectiveId, PerspectiveRules, Questions, RulesSet } from './perspective.ts';

/** The ids of the perspectives, in the order of the bar. */
export function idsOf(rules: RulesSet): PerspectiveId[] {
  return Object.keys(rules) as PerspectiveId[];
}

/** The names of a question's fields. */
export function fieldsOf<Id extends PerspectiveId>({ fields }: PerspectiveRules<Id>): (keyof Questions[Id])[] {
  return Object.keys(fields) as (keyof Questions[Id])[];
}

/** A question made field by field. */
export function makeQuestion<Id extends PerspectiveId>(
  rules: PerspectiveRules<Id>,
  make: <Name extends keyof Questions[Id]>(name: Name) => Questions[Id][Name],
): Questions[Id] {
  const question: Partial<Questions[Id]> = {};
  for (const name of fieldsOf(rules)) question[name] = make(name);
  // Each field was given a value.
  return question as Questions[Id];
}

/** What a perspective is asked before anything is. */
export function emptyQuestion<Id extends PerspectiveId>(rules: PerspectiveRules<Id>): Questions[Id] {
  return makeQuestion(rules, (name) => rules.fields[name].empty);
}

/** Every question made by its perspective's rules. */
export function makeQuestions(
  rules: RulesSet,
  make: <Id extends PerspectiveId>(rules: PerspectiveRules<Id>) => Questions[Id],
): Questions {
  const questions: Partial<Questions> = {};
  const add = <Id extends PerspectiveId>(id: Id): void => {
    questions[id] = make<Id>(rules[id]);
  };
  for (const id of idsOf(rules)) add(id);
  // Each perspective was given a question.
  return questions as Questions;
}

export function emptyQuestions(rules: RulesSet): Questions {
  return makeQuestions(rules, emptyQuestion);
}
