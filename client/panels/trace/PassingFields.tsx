import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useDispatch, useQuestion } from '../../context/store-context.ts';
import type { TraceQuestion } from './question.ts';
import { Icon } from '../../ui/Icon.tsx';
import { NodePicker } from '../../ui/nodes/NodePicker.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';

type Passing = 'require' | 'avoid';

/** Nodes that every path must pass, and nodes that none may. */
export function PassingFields(): ReactElement {
  const { t } = useTranslation();
  const { require, avoid } = useQuestion('trace');
  const [isOpen, setOpen] = useState(require.length + avoid.length > 0);
  return (
    <details className="passing" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('trace.passing.title')}</summary>
      <div className="passing-fields">
        <PassingField of="require" />
        <PassingField of="avoid" />
      </div>
    </details>
  );
}

function PassingField({ of }: { of: Passing }): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const keys = useQuestion('trace')[of];
  const setPassing = useSetPassing();
  return (
    <div className="passing-field">
      <NodePicker
        label={of === 'require' ? t('trace.passing.require') : t('trace.passing.avoid')}
        placeholder={of === 'require' ? t('trace.passing.requirePlaceholder') : t('trace.passing.avoidPlaceholder')}
        value={null}
        onPick={(key) => setPassing(of, [...keys.filter((known) => known !== key), key])}
      />
      {keys.map((key) => {
        const node = nameOf(key);
        const words = of === 'require' ? t('trace.passing.required', { node }) : t('trace.passing.avoided', { node });
        return (
          <button
            key={key}
            type="button"
            className="chip"
            aria-label={t('trace.passing.remove', { words })}
            onClick={() =>
              setPassing(
                of,
                keys.filter((known) => known !== key),
              )
            }
          >
            <bdi>{words}</bdi>
            <Icon name="close" size={10} />
          </button>
        );
      })}
    </div>
  );
}

/**
 * A node that is required is no longer avoided, and the other way round; an end is neither. The path that was held may be
 * none of these.
 */
function useSetPassing(): (of: Passing, keys: readonly NodeKey[]) => void {
  const dispatch = useDispatch();
  const { from, to, require, avoid } = useQuestion('trace');
  return (of, wanted) => {
    const keys = wanted.filter((key) => key !== from && key !== to);
    const others = (of === 'require' ? avoid : require).filter((key) => !keys.includes(key));
    const change: Partial<TraceQuestion> =
      of === 'require' ? { require: keys, avoid: others } : { avoid: keys, require: others };
    dispatch({ type: 'ask', of: 'trace', change: { ...change, pinned: null } });
  };
}
