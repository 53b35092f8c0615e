import type { PerspectiveId, PerspectiveRules, Questions, RulesSet } from './perspective.ts';
import type { QueryReader } from './query-reader.ts';
import { fieldsOf, idsOf, makeQuestion, makeQuestions } from './rules.ts';

/** Names of the parameters that hold what the perspectives are asked, in the order in which they are written. */
export function questionParameterNames(rules: RulesSet): string[] {
  const namesOf = <Id extends PerspectiveId>(id: Id): string[] => {
    const one: PerspectiveRules<Id> = rules[id];
    return fieldsOf(one).map((name) => one.fields[name].parameter);
  };
  return idsOf(rules).flatMap((id) => namesOf(id));
}

export function questionParameters(rules: RulesSet, questions: Questions): [name: string, value: string][] {
  const written = <Id extends PerspectiveId>(id: Id): [string, string][] => {
    const one: PerspectiveRules<Id> = rules[id];
    const question = one.linkable?.(questions[id]) ?? questions[id];
    return fieldsOf(one).flatMap((name) => {
      const { parameter, write } = one.fields[name];
      return write(question[name]).map((value): [string, string] => [parameter, value]);
    });
  };
  return idsOf(rules).flatMap(written);
}

export function readQuestions(rules: RulesSet, reader: QueryReader): Questions {
  return makeQuestions(rules, (one) => makeQuestion(one, (name) => one.fields[name].read(reader)));
}

/** The questions with what is being typed as it was before. */
export function withTypedOf(rules: RulesSet, questions: Questions, before: Questions): Questions {
  return makeQuestions(rules, (one) =>
    makeQuestion(one, (name) => (one.fields[name].isTyped ? before : questions)[one.id][name]),
  );
}
