import { EditorState, StateEffect, StateField } from '@codemirror/state';
import type { Extension, Transaction } from '@codemirror/state';
import { EditorView, keymap, showTooltip } from '@codemirror/view';
import type { Command, Tooltip } from '@codemirror/view';
import type { Language } from '../../../server/contract/language.ts';
import type { Callable } from '../../../server/contract/cypher.ts';
import { argumentsOf, callAt, returnsOf } from '../../model/cypher/call.ts';
import type { Call } from '../../model/cypher/call.ts';

/** Shows what the call around the caret takes, or takes that away. */
export const showSignature = StateEffect.define<boolean>();

export interface SignatureWords {
  language: Language;
  /** What is said when a call is shown, or another of its arguments is reached. */
  say: (name: string, argument: string | undefined, about: string) => string;
}

/** What the call that is being typed takes: shown behind `(` and `,` and on request, until the call is left or Escape is pressed. */
export function signatureHelp(callables: () => readonly Callable[], words: SignatureWords): Extension {
  const field = StateField.define<Call | null>({
    create: () => null,
    update: (shown, transaction) => nextCall(shown, transaction, callables()),
    provide: (own) => showTooltip.from(own, (call) => call && toTooltip(call, words.language)),
  });
  const hide: Command = (view) => {
    if (view.state.field(field) === null) return false;
    view.dispatch({ effects: showSignature.of(false) });
    return true;
  };
  const show: Command = (view) => {
    view.dispatch({ effects: showSignature.of(true) });
    return true;
  };
  return [
    field,
    announcements(field, callables, words),
    keymap.of([
      { key: 'Escape', run: hide },
      { key: 'Mod-Shift-Space', run: show },
    ]),
  ];
}

function nextCall(shown: Call | null, transaction: Transaction, callables: readonly Callable[]): Call | null {
  const asked = transaction.effects.find((effect) => effect.is(showSignature));
  if (asked) return asked.value ? callHere(transaction, callables) : null;
  if (isOpening(transaction)) return callHere(transaction, callables);
  if (shown === null) return null;
  return transaction.docChanged || transaction.selection ? callHere(transaction, callables) : shown;
}

/** Whether a bracket or a comma has just been typed. */
function isOpening(transaction: Transaction): boolean {
  const { docChanged, newDoc, newSelection } = transaction;
  if (!docChanged || !transaction.isUserEvent('input')) return false;
  const { head } = newSelection.main;
  return /[(,]\s?$/u.test(newDoc.sliceString(Math.max(head - 2, 0), head));
}

function callHere({ newDoc, newSelection }: Transaction, callables: readonly Callable[]): Call | null {
  return callAt(newDoc.toString(), newSelection.main.head, callables);
}

function announcements(
  field: StateField<Call | null>,
  callables: () => readonly Callable[],
  { language, say }: SignatureWords,
): Extension {
  return EditorState.transactionExtender.of((transaction) => {
    const before = transaction.startState.field(field, false) ?? null;
    const after = nextCall(before, transaction, callables());
    if (after === null || (before && isSame(before, after))) return null;
    const argument = argumentsOf(after.callable.signature)[after.argument];
    // What the call does is said once, and then only where one is.
    const about = before?.callable === after.callable ? '' : meaningOf(after.callable, language);
    return { effects: EditorView.announce.of(say(after.callable.name, argument, about)) };
  });
}

function isSame(before: Call, after: Call): boolean {
  return before.callable === after.callable && before.from === after.from && before.argument === after.argument;
}

export function meaningOf({ description, description_zh }: Callable, language: Language): string {
  return language === 'zh' ? description_zh : description;
}

function toTooltip(call: Call, language: Language): Tooltip {
  return {
    pos: call.from,
    above: true,
    create: () => ({ dom: drawCall(call, language) }),
  };
}

function drawCall({ callable, argument }: Call, language: Language): HTMLElement {
  const parts = argumentsOf(callable.signature).map((text, index) => {
    const part = document.createElement(index === argument ? 'strong' : 'span');
    part.textContent = text;
    return part;
  });
  const code = document.createElement('code');
  code.append(`${callable.name}(`, ...parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part])), ')');
  const returned = returnsOf(callable.signature);
  if (returned !== '') code.append(` :: ${returned}`);
  const meaning = document.createElement('p');
  meaning.textContent = meaningOf(callable, language);
  const drawn = document.createElement('div');
  drawn.className = 'cm-signature';
  drawn.append(code, meaning);
  return drawn;
}
