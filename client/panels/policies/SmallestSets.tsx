import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import type { PolicySet } from '../../../server/contract/minimal-policies.ts';
import type { SupportAnswer } from '../../reasoning/support.ts';
import { useQuestion } from '../../context/store-context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { NodeButton } from '../../ui/nodes/NodeName.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { useNames } from '../../ui/nodes/use-names.ts';
import { usePointing } from '../../context/use-pointing.ts';
import { edgesOfSet } from './policies-model.ts';
import type { TargetView } from './policies-model.ts';

const PAGE = 5;

interface SmallestSetsProps {
  lead: string;
  answer: SupportAnswer;
  views: readonly TargetView[];
}

/** The fewest policies that serve every target, each way to choose them, and what they harm. */
export function SmallestSets({ lead, answer, views }: SmallestSetsProps): ReactElement {
  const { t } = useTranslation();
  const { sets, size, uncoverable, truncated } = answer.minimal;
  const { allowUnknown } = useQuestion('policies');
  const [shown, setShown] = useState(PAGE);
  const rest = sets.length - shown;
  return (
    <section className="lead-answer" aria-label={lead}>
      <h3 dir="auto">{lead}</h3>
      <p>{size > 0 && t('policies.enough', { count: size, ways: t('policies.ways', { count: sets.length }) })}</p>
      <Uncoverable keys={uncoverable} />
      <ol className="policy-sets" aria-label={t('policies.sets')}>
        {sets.slice(0, shown).map((set) => (
          <SetItem key={set.policies.join(' ')} set={set} views={views} />
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className="link" onClick={() => setShown(shown + PAGE * 2)}>
          {t('panel.showMore', { count: Math.min(rest, PAGE * 2) })}
        </button>
      )}
      {truncated === 'sets' && <p className="quiet">{t('policies.moreSets', { count: sets.length })}</p>}
      <p className="quiet">{allowUnknown ? t('policies.explainOpen') : t('policies.explain')}</p>
    </section>
  );
}

function Uncoverable({ keys }: { keys: readonly NodeKey[] }): ReactElement | null {
  const { t } = useTranslation();
  if (keys.length === 0) return null;
  return (
    <p className="notice">
      {t('policies.uncoverable')}{' '}
      {keys.map((key) => (
        <span key={key} className="comma">
          <NodeButton nodeKey={key} />
        </span>
      ))}
    </p>
  );
}

/** One way to choose the policies. Where there is more than one target, it says which policy serves which. */
function SetItem({ set, views }: { set: PolicySet; views: readonly TargetView[] }): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const names = useNames();
  const pointing = usePointing();
  return (
    <li {...pointing(edgesOfSet(set, views))}>
      <p className="set-policies">
        {set.policies.map((key) => (
          <span key={key} className="plus">
            <NodeButton nodeKey={key} />
          </span>
        ))}
      </p>
      {views.length > 1 && set.policies.length > 1 && (
        <ul className="set-reaches">
          {Object.entries(set.reaches).map(([target, policies]) => (
            <li key={target} dir="auto">
              {t('policies.servedBy', {
                target: nameOf(target),
                policies: names(policies),
              })}
            </li>
          ))}
        </ul>
      )}
      {set.harms.length > 0 && (
        <p className="set-harms" dir="auto">
          <Icon name="warning" size={14} /> {t('policies.harms', { targets: names(set.harms) })}
        </p>
      )}
    </li>
  );
}
