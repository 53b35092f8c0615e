import { isolateHistory } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import type { Format } from '../../context/use-format.ts';

/** Gives the whole text its usual form, as one change that can be undone. What was typed meanwhile is kept as it is. */
export async function formatText(view: EditorView, format: Format): Promise<void> {
  const { doc, selection } = view.state;
  const formatted = await format(doc.toString(), selection.main.head);
  if (formatted === null || !view.state.doc.eq(doc) || formatted.query === doc.toString()) return;
  view.dispatch({
    changes: { from: 0, to: doc.length, insert: formatted.query },
    selection: { anchor: Math.min(formatted.caret, formatted.query.length) },
    annotations: isolateHistory.of('full'),
    scrollIntoView: true,
    userEvent: 'format',
  });
}
