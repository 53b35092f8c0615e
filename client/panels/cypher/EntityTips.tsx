import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeKey, NodeKey, PassageId } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { shorten } from '../../model/cypher/cells.ts';
import { otherLanguage } from '../../state/preferences.ts';
import { isCausal } from '../../model/causal.ts';
import { fullNameIn, isPaperLanguage, languageTag, nameIn } from '../../ui/claims/claim-words.ts';
import { EdgeSign, StatusMark, TypeMark } from '../../ui/nodes/marks.tsx';
import { useClaimWords } from '../../ui/claims/use-claim-words.ts';
import { usePaperText, usePassage } from '../../context/use-passage.ts';

const LONGEST = 600;

function cut(text: string): string {
  return shorten(text, LONGEST);
}

/** What a node is, in a few lines. */
export function NodeTip({ nodeKey }: { nodeKey: NodeKey }): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  const { dataGraph } = useData();
  const node = dataGraph.getNodeAttributes(nodeKey);
  const other = otherLanguage(language);
  const summary = language === 'zh' ? node.summary_zh : node.summary_en;
  return (
    <>
      <p className="tip-title">
        <TypeMark nodeType={node.nodeType} />
        <bdi>{nameIn(language, node)}</bdi>
      </p>
      <p className="quiet" lang={languageTag(other)} dir="auto">
        {cut(fullNameIn(other, node))}
      </p>
      <p dir="auto">{cut(summary)}</p>
      <p className="quiet">
        {t('answer.arrowsIn', { count: dataGraph.inDegree(nodeKey) })} ·{' '}
        {t('answer.arrowsOut', { count: dataGraph.outDegree(nodeKey) })}
      </p>
    </>
  );
}

/** Sentences that a tip has tab for. */
const MOST = 2;

/** What an edge claims, and the sentences that say so. */
export function EdgeTip({ edgeKey }: { edgeKey: EdgeKey }): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const words = useClaimWords();
  const attributes = dataGraph.getEdgeAttributes(edgeKey);
  const { quotes, passages } = attributes;
  return (
    <>
      <p className="tip-title">
        <EdgeSign attributes={attributes} />
        <bdi>{words(edgeKey)}</bdi>
        {isCausal(attributes) && <StatusMark status={attributes.status} />}
      </p>
      {quotes.slice(0, MOST).map((quote, index) => (
        <Sentence key={`${passages[index]} ${quote}`} quote={quote} passage={passages[index]} />
      ))}
      {quotes.length > MOST && <p className="quiet">{t('answer.moreSentences', { count: quotes.length - MOST })}</p>}
      {quotes.length === 0 && <p className="quiet">{t('answer.noSentence')}</p>}
    </>
  );
}

function Sentence({ quote, passage }: { quote: string; passage: PassageId | undefined }): ReactElement {
  const { paper } = useData();
  return (
    <>
      <blockquote lang={paper.language} dir="auto">
        {cut(quote)}
      </blockquote>
      {passage !== undefined && <Translation passage={passage} />}
    </>
  );
}

/** For a reader of another language than the paper's, once the paper's text is there. */
function Translation({ passage }: { passage: PassageId }): ReactElement | null {
  const language = useLanguage();
  const { paper } = useData();
  const found = usePassage(passage);
  if (isPaperLanguage(language, paper.language) || found.status !== 'ready' || !found.value) return null;
  return (
    <p className="quiet" lang="en" dir="auto">
      {cut(found.value.text_en)}
    </p>
  );
}

/** A sentence of the paper. */
export function PassageTip({ passage }: { passage: PassageId }): ReactElement {
  const { t } = useTranslation();
  const text = usePaperText();
  if (text.status !== 'ready') return <p className="quiet">{t('panel.loading')}</p>;
  const found = text.value.passages.find(({ id }) => id === passage);
  return <Sentence quote={found ? text.value.text.slice(found.start, found.end) : passage} passage={passage} />;
}
