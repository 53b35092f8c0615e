import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SIGN_NAMES } from '../../../server/contract/signs.ts';
import { useData } from '../../context/data-context.ts';
import { chainMarks } from '../../model/chain.ts';
import { ChainSteps } from '../../ui/chains/ChainSteps.tsx';
import { SignMark } from '../../ui/nodes/marks.tsx';
import { EffectTag } from '../../ui/claims/NetMark.tsx';
import { NodeButton } from '../../ui/nodes/NodeName.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { usePointing } from '../../context/use-pointing.ts';
import { BandBar } from './BandBar.tsx';
import type { Consequence } from './consequences.ts';
import { useCourseWords } from './use-course-words.ts';

/** What becomes of one node: in how many weightings, within what band, and by which chains. */
export function ConsequenceLine({ node }: { node: Consequence }): ReactElement {
  const { t } = useTranslation();
  const pointing = usePointing();
  const courseWords = useCourseWords();
  const name = useNameOf()(node.key);
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="consequence" data-course={node.course} {...pointing(node.paths.flatMap(({ edges }) => edges))}>
      <SignMark sign={node.course === 'open' ? 'unknown' : SIGN_NAMES[node.sign]} />
      <div className="consequence-body">
        <p className="consequence-head">
          <NodeButton nodeKey={node.key} />
          {node.effect && node.course !== 'open' && <EffectTag effect={node.effect} />}
        </p>
        <p className="consequence-words">{courseWords(node)}</p>
        <BandBar change={node.change} band={node.band} />
        {node.paths.length > 0 && (
          <button
            type="button"
            className="link consequence-toggle"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? t('whatIf.hideChains') : t('whatIf.chains', { count: node.paths.length })}
            <span className="visually-hidden">: {name}</span>
          </button>
        )}
        {isOpen && <Chains paths={node.paths} />}
      </div>
    </li>
  );
}

function Chains({ paths }: Pick<Consequence, 'paths'>): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  return (
    <ol className="chains">
      {paths.map((path) => (
        <li key={path.edges.join(' ')}>
          <p className="quiet" dir="auto">
            {t('whatIf.chainFrom', {
              from: nameOf(path.nodes[0] ?? ''),
              sign: t(`sign.${SIGN_NAMES[path.sign]}`),
              steps: t('count.steps', { count: path.edges.length }),
            })}
          </p>
          <ChainSteps nodes={path.nodes} edges={path.edges} joints={chainMarks(dataGraph, path.edges).joints} />
        </li>
      ))}
    </ol>
  );
}
