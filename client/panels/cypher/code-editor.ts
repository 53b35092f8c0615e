import { acceptCompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { linter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, Prec, StateEffect } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  placeholder,
  rectangularSelection,
} from '@codemirror/view';
import type { Diagnostic } from '../../../server/contract/cypher.ts';
import type { Knowledge } from '../../model/cypher/complete.ts';
import { colours } from './code-colours.ts';
import { completion } from './code-completion.ts';
import { formatText } from './code-format.ts';
import type { Format } from '../../context/use-format.ts';
import { looks } from './code-looks.ts';
import { signatureHelp } from './signature-help.ts';
import type { SignatureWords } from './signature-help.ts';

/** What the editor asks of the panel around it; read anew at each use. */
export interface Around {
  knowledge: Knowledge;
  onText: (text: string) => void;
  onRun: () => void;
  /** Whether something was cancelled. */
  onCancel: () => boolean;
  /** What there is to say about a text; rejects where it cannot be known now. */
  check: (text: string) => Promise<readonly Diagnostic[]>;
  format: Format;
}

export interface EditorWords extends SignatureWords {
  label: string;
  placeholder: string;
  /** CodeMirror's own phrases, in the reader's language. */
  phrases: Record<string, string>;
}

const QUIET_MS = 350;

export interface CodeEditor {
  /** Puts another text in the place of what is there, as one change that can be undone. */
  replaceText: (text: string) => void;
  /** Writes a word where the caret is, with a blank before it where two words would meet. */
  insert: (word: string) => void;
  /** Gives the text its usual form. */
  format: () => void;
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
    insert: (word) => insertWord(view, word),
    format: () => void formatText(view, around().format),
    checkAgain: () => view.dispatch({ effects: recheck.of(null) }),
    close: () => view.destroy(),
  };
}

function insertWord(view: EditorView, word: string): void {
  const { from } = view.state.selection.main;
  const before = view.state.sliceDoc(Math.max(from - 1, 0), from);
  const written = /[\p{L}\p{N}_]$/u.test(before) && /^[\p{L}\p{N}_]/u.test(word) ? ` ${word}` : word;
  view.dispatch(view.state.replaceSelection(written), { userEvent: 'input.insert', scrollIntoView: true });
  view.focus();
}

const recheck = StateEffect.define<null>();

const LANGUAGE = {
  commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
  closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
};

function extensionsOf(words: EditorWords, around: () => Around): Extension[] {
  return [
    signatureHelp(() => around().knowledge.callables, words),
    keysOf(around),
    lineNumbers(),
    history(),
    drawSelection(),
    rectangularSelection(),
    EditorView.clickAddsSelectionRange.of(({ altKey, ctrlKey, metaKey }) => altKey || ctrlKey || metaKey),
    EditorState.allowMultipleSelections.of(true),
    EditorState.phrases.of(words.phrases),
    EditorState.languageData.of(() => [LANGUAGE]),
    indentUnit.of('  '),
    bracketMatching(),
    closeBrackets(),
    // What is not seen, or turns the writing round, is drawn as a mark: a statement reads as it will run.
    highlightSpecialChars(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    completion(() => around().knowledge, words.language),
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
  const format = (view: EditorView): boolean => {
    void formatText(view, around().format);
    return true;
  };
  return [
    Prec.high(keymap.of([{ key: 'Mod-Enter', run }])),
    keymap.of([{ key: 'Shift-Alt-f', run: format }]),
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
