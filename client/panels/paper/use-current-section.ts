import { useEffect, useState } from 'react';
import type { SectionBlock } from './text-model.ts';

/** The section at the upper third of what is visible of the text. */
export function useCurrentSection(sections: readonly SectionBlock[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const elements = sections.flatMap(({ section }) => document.getElementById(`section-${section.id}`) ?? []);
    const root = elements[0]?.closest('.panel-body') ?? null;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting);
        if (seen) setCurrent(seen.target.id.slice('section-'.length));
      },
      { root, rootMargin: '-30% 0px -69% 0px' },
    );
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  }, [sections]);
  return current;
}
