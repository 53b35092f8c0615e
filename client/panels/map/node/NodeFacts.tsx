import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { languageTag, otherLanguage } from '../../../../server/contract/language.ts';
import type { Language } from '../../../../server/contract/language.ts';
import type { SectionId } from '../../../../server/contract/ids.ts';
import type { Desirable, NodeAttributes } from '../../../../server/contract/graph.ts';
import { useDispatch } from '../../../context/store-context.ts';
import { useLanguage } from '../../../context/use-language.ts';
import { useNavigate } from '../../../context/use-navigate.ts';
import { usePaperText } from '../../../context/use-passage.ts';
import { useSectionName } from '../../../context/use-section.ts';

export function desirableWord(desirable: Desirable): 'plus' | 'minus' | 'zero' {
  switch (desirable) {
    case '+':
      return 'plus';
    case '-':
      return 'minus';
    case '0':
      return 'zero';
  }
}

/** The summary in both languages, whether more of it is good, other names, and where the paper speaks of it. */
export function NodeFacts({ node }: { node: NodeAttributes }): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="facts">
      <Summary node={node} language={language} />
      <Summary node={node} language={otherLanguage(language)} secondary />
      <p className="desirable" data-desirable={desirableWord(node.desirable)}>
        {t(`node.desirable.${desirableWord(node.desirable)}`)}
      </p>
      {node.aliases.length > 0 && (
        <p className="aliases">
          <span className="fact-label">{t('node.aliases')}</span>{' '}
          {node.aliases.map((alias) => (
            <bdi key={alias} className="alias">
              {alias}
            </bdi>
          ))}
        </p>
      )}
      <NodeSections node={node} />
    </div>
  );
}

interface SummaryProps {
  node: NodeAttributes;
  language: Language;
  secondary?: boolean;
}

function Summary({ node, language, secondary = false }: SummaryProps): ReactElement {
  return (
    <p className={secondary ? 'summary summary-other' : 'summary'} lang={languageTag(language)} dir="auto">
      {language === 'zh' ? node.summary_zh : node.summary_en}
    </p>
  );
}

function NodeSections({ node }: { node: NodeAttributes }): ReactElement | null {
  const { t } = useTranslation();
  const nameOf = useSectionName();
  const showSection = useShowSection();
  if (node.sections.length === 0) return null;
  return (
    <div className="sections">
      <span className="fact-label">{t('node.sections')}</span>
      <ul>
        {node.sections.map((id) => {
          const { number, title } = nameOf(id);
          return (
            <li key={id}>
              <button type="button" className="section-chip" title={title} onClick={() => showSection(id)}>
                {number === '' ? title : `§ ${number}`}
                {number !== '' && <span className="visually-hidden"> {title}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Opens the paper where a section begins. */
function useShowSection(): (id: SectionId) => void {
  const text = usePaperText();
  const dispatch = useDispatch();
  const { showPassage } = useNavigate();
  return (id) => {
    const passages = text.status === 'ready' ? text.value.passages : [];
    const first = passages.find(({ section }) => section === id);
    if (first) showPassage(first.id);
    else dispatch({ type: 'set-perspective', perspective: 'paper' });
  };
}
