import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { scrollToSection } from './scroll.ts';
import type { SectionBlock } from './text-model.ts';
import type { SectionCounts } from './text-counts.ts';
import { useCurrentSection } from './use-current-section.ts';
import { sectionInWords, useSectionName } from '../../context/use-section.ts';

interface SectionNavProps {
  sections: readonly SectionBlock[];
  counts: readonly SectionCounts[];
}

/** The sections by number, with how many claims each makes; the one being read is marked. */
export function SectionNav({ sections, counts }: SectionNavProps): ReactElement {
  const { t } = useTranslation();
  const nameOf = useSectionName();
  const current = useCurrentSection(sections);
  return (
    <nav className="section-nav" aria-label={t('paper.contents')}>
      <ul>
        {counts.map(({ section, stated, inferred }) => {
          const name = sectionInWords(nameOf(section.id));
          const label = t('text.sectionClaims', { section: name, stated, inferred });
          return (
            <li key={section.id}>
              <button
                type="button"
                title={label}
                aria-current={section.id === current ? 'location' : undefined}
                onClick={() => scrollToSection(section.id)}
              >
                <span className="visually-hidden">{label}</span>
                <span aria-hidden="true">
                  {section.number ?? name}
                  {stated + inferred > 0 && <span className="section-count">{stated + inferred}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
