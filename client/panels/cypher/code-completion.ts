import { autocompletion } from '@codemirror/autocomplete';
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Language } from '../../state/view-state.ts';
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

/** Writes the name with its brackets, the caret between them. */
function writeCall(view: EditorView, { label }: Completion, from: number, to: number): void {
  const isOpen = view.state.sliceDoc(to, to + 1) === '(';
  view.dispatch({
    changes: { from, to, insert: isOpen ? label : `${label}()` },
    selection: { anchor: from + label.length + 1 },
    effects: showSignature.of(true),
    userEvent: 'input.complete',
  });
}
