import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '../../../server/contract/papers.ts';
import { useLanguage } from '../../context/use-language.ts';
import { scrollToSection } from './scroll.ts';
import { sectionInWords, useSectionName } from '../../context/use-section.ts';
import type { SectionCounts } from './text-counts.ts';

const COLUMNS = ['sentences', 'stated', 'inferred', 'structure', 'silent'] as const;

/** How much each section claims, as a table; a section's name goes to it. A claim counts once in each section that makes it. */
export function SectionClaims({ counts }: { counts: readonly SectionCounts[] }): ReactElement {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(useLanguage());
  return (
    <details>
      <summary>{t('text.bySection')}</summary>
      <table className="section-claims">
        <thead>
          <tr>
            <th scope="col">{t('text.section')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`text.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((one) => (
            <tr key={one.section.id} data-level={one.section.level}>
              <th scope="row">
                <SectionButton section={one.section} />
              </th>
              {COLUMNS.map((column) => (
                <td key={column}>{one[column] === 0 ? '–' : number.format(one[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{t('text.countedOnce')}</p>
    </details>
  );
}

function SectionButton({ section }: { section: Section }): ReactElement {
  const name = useSectionName();
  return (
    <button type="button" className="node-button" onClick={() => scrollToSection(section.id)}>
      <bdi>{sectionInWords(name(section.id))}</bdi>
    </button>
  );
}
