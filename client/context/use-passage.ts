import { passageLabels } from '../../server/coding/passage-labels.ts';
import { keyOf } from '../../server/contract/ids.ts';
import type { PassageId } from '../../server/contract/ids.ts';
import type { PaperText, Passage } from '../../server/contract/papers.ts';
import { useResource } from './resource.ts';
import type { Resource } from './resource.ts';
import { paperTexts } from './resources.ts';
import { useData } from './data-context.ts';

/** The paper's text; got when it is first asked for. */
export function usePaperText(): Resource<PaperText> {
  return useResource(paperTexts, useData().paper.id);
}

export function usePassage(id: PassageId): Resource<Passage | undefined> {
  const text = usePaperText();
  if (text.status !== 'ready') return text;
  return { status: 'ready', value: text.value.passages.find((passage) => passage.id === id) };
}

const labels = new WeakMap<PaperText, ReadonlyMap<PassageId, string>>();

function labelsOf(text: PaperText): ReadonlyMap<PassageId, string> {
  const known = labels.get(text) ?? passageLabels(text);
  labels.set(text, known);
  return known;
}

/** A reader of what a passage is called, such as `2.3-4`; its key until the text is there. */
export function usePassageLabel(): (id: PassageId) => string {
  const text = usePaperText();
  return (id) => (text.status === 'ready' && labelsOf(text.value).get(id)) || keyOf(id);
}
