import type { PassageId, SectionId } from '../../server/contract/ids.ts';
import type { PaperText, Passage, Section } from '../../server/contract/papers.ts';
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

/** The sections of the paper, in its order; empty until its text is there. */
export function useSections(ids: readonly SectionId[]): Section[] {
  const text = usePaperText();
  if (text.status !== 'ready') return [];
  return text.value.sections.filter(({ id }) => ids.includes(id));
}
