import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { linter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, Prec, StateEffect } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, placeholder } from '@codemirror/view';
import type { Diagnostic } from '../../../server/contract/cypher.ts';
import { completionsAt } from '../../model/cypher/complete.ts';
import type { Knowledge, Proposal, ProposalKind } from '../../model/cypher/complete.ts';
import { colours } from './code-colours.ts';
import { looks } from './code-looks.ts';

/** What the editor asks of the panel around it; read anew at each use. */
export interface Around {
  knowledge: Knowledge;
  onText: (text: string) => void;
  onRun: () => void;
  /** Whether something was cancelled. */
  onCancel: () => boolean;
  /** What there is to say about a text; rejects where it cannot be known now. */
  check: (text: string) => Promise<readonly Diagnostic[]>;
}

export interface EditorWords {
  label: string;
  placeholder: string;
  /** CodeMirror's own phrases, in the reader's language. */
  phrases: Record<string, string>;
}

const QUIET_MS = 350;

export interface CodeEditor {
  /** Puts another text in the place of what is there, as one change that can be undone. */
  replaceText: (text: string) => void;
  /** Asks the guard again: something beside the text has changed that it goes by. */
  checkAgain: () => void;
  close: () => void;
}

/** An editor of Cypher in an element's shadow, where its styles may be made by script under the page's content policy. */
export function createEditor(host: HTMLElement, text: string, words: EditorWords, around: () => Around): CodeEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const state = EditorState.create({ doc: text, extensions: extensionsOf(words, around) });
  const view = new EditorView({ state, parent: root, root });
  return {
    replaceText: (other) => {
      if (view.state.doc.toString() === other) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: other } });
    },
    checkAgain: () => view.dispatch({ effects: recheck.of(null) }),
    close: () => view.destroy(),
  };
}

const recheck = StateEffect.define<null>();

function extensionsOf(words: EditorWords, around: () => Around): Extension[] {
  return [
    keysOf(around),
    lineNumbers(),
    history(),
    drawSelection(),
    EditorState.allowMultipleSelections.of(true),
    EditorState.phrases.of(words.phrases),
    EditorState.languageData.of(() => [{ commentTokens: { line: '//', block: { open: '/*', close: '*/' } } }]),
    indentUnit.of('  '),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    autocompletion({ override: [(context) => complete(context, around().knowledge)], icons: false }),
    linter(async ({ state }) => lint(state.doc.toString(), around()), {
      delay: QUIET_MS,
      needsRefresh: ({ transactions }) =>
        transactions.some(({ effects }) => effects.some((effect) => effect.is(recheck))),
    }),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': words.label, spellcheck: 'false', autocapitalize: 'off' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) around().onText(update.state.doc.toString());
    }),
    placeholder(words.placeholder),
    colours,
    looks,
  ];
}

/** Escape closes what is open, then stops what runs. Tab takes a proposal, and else goes on to the next control of the page. */
function keysOf(around: () => Around): Extension {
  const run = (): boolean => {
    around().onRun();
    return true;
  };
  return [
    Prec.high(keymap.of([{ key: 'Mod-Enter', run }])),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      { key: 'Tab', run: acceptCompletion },
      ...searchKeymap,
      { key: 'Escape', run: () => around().onCancel() },
      ...defaultKeymap,
      ...historyKeymap,
      ...lintKeymap,
    ]),
  ];
}

async function lint(text: string, { check }: Around) {
  const diagnostics = text.trim() === '' ? [] : await check(text).catch(() => []);
  return diagnostics.map(({ severity, message, from, to }) => ({
    from: Math.min(from, text.length),
    to: Math.min(Math.max(to, from), text.length),
    severity: severity === 'information' ? ('info' as const) : severity,
    message,
  }));
}

const WORD_BEFORE = /[\p{L}\p{N}_$:.'"-]$/u;

function complete(context: CompletionContext, knowledge: Knowledge): CompletionResult | null {
  const text = context.state.doc.toString();
  if (!context.explicit && !WORD_BEFORE.test(text.slice(0, context.pos))) return null;
  const found = completionsAt(text, context.pos, knowledge);
  if (found === null || found.proposals.length === 0) return null;
  return { from: found.from, options: found.proposals.map(toOption), validFor: /^[^\n'"`]*$/u };
}

/** What fits the place most narrowly comes first. */
const BOOSTS: Record<ProposalKind, number> = {
  label: 9,
  type: 9,
  property: 9,
  parameter: 9,
  node: 9,
  variable: 3,
  keyword: 2,
  query: 1,
  function: 0,
};

function toOption({ kind, label, detail, apply }: Proposal) {
  const written = apply === undefined ? {} : { apply };
  return { label, type: kind, boost: BOOSTS[kind], ...(detail && { detail }), ...written };
}
