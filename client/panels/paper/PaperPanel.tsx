import './paper.css';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf } from '../../../server/contract/ids.ts';
import type { PaperText } from '../../../server/contract/papers.ts';
import { useData } from '../../context/data-context.ts';
import { useDispatch, useQuestion, useView } from '../../context/store-context.ts';
import { Failure } from '../../ui/Failure.tsx';
import { PerspectiveFrame } from '../../ui/PerspectiveFrame.tsx';
import { SelectionStrip } from '../../ui/nodes/SelectionStrip.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { usePaperText } from '../../context/use-passage.ts';
import { NodePassages } from './NodePassages.tsx';
import { PassageCard } from './PassageCard.tsx';
import { SectionNav } from './SectionNav.tsx';
import { TextBody } from './TextBody.tsx';
import { TextFinds } from './TextFinds.tsx';
import { buildSections } from './text-model.ts';
import { attributesReader, countSection } from './text-counts.ts';
import { useChosen, useEmphasis, useScrollToChosen } from './use-following.ts';

/** The paper's text beside the map; each follows the other. */
export function PaperPanel(): ReactElement {
  const { t } = useTranslation();
  const { paper } = useData();
  const text = usePaperText();
  return (
    <PerspectiveFrame id="paper" label={t('paper.region')} subject={paper.id} heading={t('paper.title')}>
      {text.status === 'loading' && <Skeleton lines={16} />}
      {text.status === 'failed' && <Failure failure={text.failure} retry={text.retry} title={t('error.partTitle')} />}
      {text.status === 'ready' && <LoadedText text={text.value} />}
    </PerspectiveFrame>
  );
}

function LoadedText({ text }: { text: PaperText }): ReactElement {
  const { graph } = useData();
  const sections = useMemo(() => buildSections(text, graph.edges), [text, graph]);
  const counts = useMemo(() => {
    const attributesOf = attributesReader(graph.edges);
    return sections.map((section) => countSection(section, attributesOf));
  }, [sections, graph]);
  const passage = useView('passage');
  const chosen = useChosen(text);
  const current = text.passages.find(({ id }) => id === passage) ?? null;
  useEmphasis(current);
  useScrollToChosen(chosen.passages, passage);
  return (
    <>
      <PaperTools />
      <TextFinds text={text} sections={sections} counts={counts} />
      <SectionNav sections={sections} counts={counts} />
      <TextBody text={text} sections={sections} chosen={chosen} current={current?.id ?? null} />
      <div className="panel-dock">
        {passage !== null && current === null && <UnknownPassage id={keyOf(passage)} />}
        {current && <PassageCard passage={current} />}
        {chosen.node && <NodePassages key={chosen.node} node={chosen.node} passages={chosen.passages} />}
        <SelectionStrip />
      </div>
    </>
  );
}

function PaperTools(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const translation = useQuestion('paper').translation;
  return (
    <div className="paper-tools">
      <p className="quiet">{t('paper.legend')}</p>
      <label className="switch">
        <input
          type="checkbox"
          checked={translation}
          onChange={(event) => dispatch({ type: 'ask', of: 'paper', change: { translation: event.target.checked } })}
        />
        <span>{t('paper.translation')}</span>
      </label>
    </div>
  );
}

function UnknownPassage({ id }: { id: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <p className="quiet" role="alert">
      {t('paper.unknownPassage', { id })}
    </p>
  );
}
