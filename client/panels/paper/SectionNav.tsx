import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../app/use-language.ts';
import { scrollToSection } from './scroll.ts';
import type { SectionBlock } from './text-model.ts';
import { useCurrentSection } from './use-current-section.ts';

/** The sections by number, with how many claims each makes; the one being read is marked. */
export function SectionNav({ sections }: { sections: readonly SectionBlock[] }): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  const current = useCurrentSection(sections);
  return (
    <nav className="section-nav" aria-label={t('paper.contents')}>
      <ul>
        {sections.map(({ section, claims }) => {
          const title = language === 'zh' ? section.title_zh : section.title_en;
          const name = /^\d/.test(section.id) ? section.id : title;
          const label = `${name === title ? title : `${name} ${title}`} (${t('count.claims', { count: claims })})`;
          return (
            <li key={section.id}>
              <button
                type="button"
                aria-label={label}
                title={label}
                aria-current={section.id === current ? 'location' : undefined}
                onClick={() => scrollToSection(section.id)}
              >
                {name}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
