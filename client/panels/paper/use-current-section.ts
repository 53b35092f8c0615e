import { useEffect, useState } from 'react';
import { sectionElementId } from './scroll.ts';
import type { SectionBlock } from './text-model.ts';

/** The section at the upper third of what is visible of the text. */
export function useCurrentSection(sections: readonly SectionBlock[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const elements = sections.flatMap(({ section }) => document.getElementById(sectionElementId(section.id)) ?? []);
    const root = elements[0]?.closest('.panel-body') ?? null;
    const inBand = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inBand.add(target);
          else inBand.delete(target);
        }
        const last = elements.findLast((element) => inBand.has(element));
        const found = sections.find(({ section }) => sectionElementId(section.id) === last?.id);
        if (found) setCurrent(found.section.id);
      },
      { root, rootMargin: '-30% 0px -69% 0px' },
    );
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  }, [sections]);
  return current;
}
