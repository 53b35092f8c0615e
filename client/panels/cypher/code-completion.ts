import { autocompletion, insertBracket } from '@codemirror/autocomplete';
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Language } from '../../../server/contract/language.ts';
import { completionsAt } from '../../model/cypher/complete.ts';
import type { Knowledge, Proposal, ProposalKind } from '../../model/cypher/complete.ts';
import { meaningOf, showSignature } from './signature-help.ts';

/** Proposes what could stand at the caret. */
export function completion(knowledge: () => Knowledge, language: Language): Extension {
  return autocompletion({ override: [(context) => complete(context, knowledge(), language)], icons: false });
}

const WORD_BEFORE = /[\p{L}\p{N}_$:.'"`-]$/u;

function complete(context: CompletionContext, knowledge: Knowledge, language: Language): CompletionResult | null {
  const text = context.state.doc.toString();
  if (!context.explicit && !WORD_BEFORE.test(text.slice(0, context.pos))) return null;
  const found = completionsAt(text, context.pos, knowledge);
  if (found === null || found.proposals.length === 0) return null;
  return {
    from: found.from,
    options: found.proposals.map((proposal) => toOption(proposal, language)),
    validFor: /^[^\n'"`]*$/u,
  };
}

/** What fits the place most narrowly comes first. */
const BOOSTS: Record<ProposalKind, number> = {
  label: 9,
  type: 9,
  property: 9,
  parameter: 9,
  node: 9,
  procedure: 9,
  variable: 3,
  keyword: 2,
  query: 1,
  function: 0,
};

function toOption({ kind, label, detail, apply, callable }: Proposal, language: Language): Completion {
  return {
    label,
    type: kind,
    boost: BOOSTS[kind],
    ...(detail && { detail }),
    ...(apply !== undefined && { apply }),
    ...(callable && { apply: writeCall, info: meaningOf(callable, language) }),
  };
}

/** Writes the name and opens its bracket as if that had been typed, so that the closing one can be typed too. */
function writeCall(view: EditorView, { label }: Completion, from: number, to: number): void {
  const end = from + label.length;
  view.dispatch({ changes: { from, to, insert: label }, selection: { anchor: end }, userEvent: 'input.complete' });
  if (view.state.sliceDoc(end, end + 1) === '(') view.dispatch({ selection: { anchor: end + 1 } });
  else view.dispatch(insertBracket(view.state, '(') ?? view.state.replaceSelection('('));
  view.dispatch({ effects: showSignature.of(true) });
}
