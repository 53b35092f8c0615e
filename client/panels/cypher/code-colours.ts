import { StateField } from '@codemirror/state';
import type { EditorState } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import { tokenize } from '../../model/cypher/tokens.ts';
import type { Token } from '../../model/cypher/tokens.ts';
import { wordKind } from '../../model/cypher/vocabulary.ts';

function classOf(text: string, { kind, from, to }: Token, next: string): string | null {
  if (kind === 'punctuation') return null;
  if (kind !== 'word') return kind;
  const word = wordKind(text.slice(from, to), next === '(');
  return word === 'name' ? null : word;
}

function paint(state: EditorState): DecorationSet {
  const text = state.doc.toString();
  const tokens = tokenize(text);
  const marks = tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    const name = classOf(text, token, next ? text.slice(next.from, next.to) : '');
    return name === null ? [] : [Decoration.mark({ class: `cypher-${name}` }).range(token.from, token.to)];
  });
  return Decoration.set(marks);
}

/** Colours the pieces of the statement. */
export const colours = StateField.define<DecorationSet>({
  create: paint,
  update: (painted, { docChanged, state }) => (docChanged ? paint(state) : painted),
  provide: (field) => EditorView.decorations.from(field),
});
