import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperText } from '../../../server/contract/papers.ts';
import { useData } from '../../context/data-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { exportAddress } from '../../model/export-address.ts';
import { TakeAway } from '../../ui/TakeAway.tsx';
import { useClaimWords } from '../../ui/claims/use-claim-words.ts';
import { paperTable } from './paper-table.ts';
import { SectionClaims } from './SectionClaims.tsx';
import { SilentSentences } from './SilentSentences.tsx';
import type { SectionBlock } from './text-model.ts';
import { attributesReader } from './text-counts.ts';
import type { SectionCounts } from './text-counts.ts';
import { useReasonOf } from './use-reason-of.ts';

interface TextFindsProps {
  text: PaperText;
  sections: readonly SectionBlock[];
  counts: readonly SectionCounts[];
}

/** What the reading of the text found, in numbers and lists that unfold, and all of it to take away. */
export function TextFinds({ text, sections, counts }: TextFindsProps): ReactElement {
  const { t } = useTranslation();
  const { graph } = useData();
  const language = useLanguage();
  const claim = useClaimWords();
  const reasonOf = useReasonOf();
  const table = () => paperTable(t, text, sections, { attributesOf: attributesReader(graph.edges), claim, reasonOf });
  return (
    <div className="text-finds">
      <SectionClaims counts={counts} />
      <SilentSentences text={text} sections={sections} />
      <details>
        <summary>{t('takeAway.title')}</summary>
        <TakeAway name="sentences" table={table} />
        <p>
          <a href={exportAddress('claims-html', text.paper.id, language)} download>
            {t('text.print')}
          </a>
        </p>
      </details>
    </div>
  );
}
