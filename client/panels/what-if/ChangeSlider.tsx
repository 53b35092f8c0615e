import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '../../context/data-context.ts';
import { useShown } from '../../context/shown.ts';
import { useAppStore, useView } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import type { Change } from '../../model/changes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TypeMark } from '../../ui/nodes/marks.tsx';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { useNavigate } from '../../context/use-navigate.ts';
import { changeWord, partsMoved, withChange } from '../../model/changes.ts';
import { useSettling } from './use-settling.ts';

/** One node on a slider from weakened fully to strengthened fully. */
export function ChangeSlider({ change: { key, value } }: { change: Change }): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const { goToNode } = useNavigate();
  const name = useNameOf()(key);
  const set = useSetChange();
  const [shown, setShown] = useSettling(value, (settled) => set.value(key, settled));
  const number = new Intl.NumberFormat(useLanguage(), { signDisplay: 'exceptZero', minimumFractionDigits: 1 });
  const words = t(`whatIf.degree.${changeWord(shown)}`);
  const id = useId();
  return (
    <li className="change" data-way={Math.sign(shown)}>
      <div className="change-head">
        <TypeMark nodeType={dataGraph.getNodeAttribute(key, 'nodeType')} quiet />
        <label htmlFor={id} dir="auto">
          {name}
        </label>
        <button
          type="button"
          className="icon-button small"
          aria-label={t('whatIf.centre', { name })}
          title={t('panel.centre')}
          onClick={() => goToNode(key)}
        >
          <Icon name="centre" size={12} />
        </button>
        <button
          type="button"
          className="icon-button small"
          aria-label={t('whatIf.remove', { name })}
          title={t('whatIf.removeHint')}
          onClick={() => set.remove(key)}
        >
          <Icon name="close" size={12} />
        </button>
      </div>
      <input
        id={id}
        type="range"
        min={-1}
        max={1}
        step={0.1}
        value={shown}
        aria-valuetext={words}
        onChange={(event) => setShown(Math.round(event.target.valueAsNumber * 10) / 10 + 0)}
      />
      <span className="change-zero" aria-hidden="true" />
      <p className="change-words">
        <strong>{words}</strong> <span className="quiet">{number.format(shown)}</span>
        <PartsMoved change={{ key, value }} />
      </p>
    </li>
  );
}

/** A heading moves its parts with it, or says that it could. */
function PartsMoved({ change: { key } }: { change: Change }): ReactElement | null {
  const { t } = useTranslation();
  const { lift } = useView('scope');
  const count = partsMoved(useShown().dataGraph, key).length;
  if (count === 0) return null;
  return <span className="quiet">{lift ? t('whatIf.withParts', { count }) : t('whatIf.withoutParts', { count })}</span>;
}

function useSetChange(): { value: (key: Change['key'], value: number) => void; remove: (key: Change['key']) => void } {
  const { state, dispatch } = useAppStore();
  const changes = (): readonly Change[] => state.getState().view.questions['what-if'].changes;
  return {
    value: (key, value) => {
      if (!changes().some((change) => change.key === key)) return;
      dispatch({ type: 'ask', of: 'what-if', change: { changes: withChange(changes(), key, value) } });
    },
    remove: (key) =>
      dispatch({
        type: 'ask',
        of: 'what-if',
        change: { changes: changes().filter((change) => change.key !== key) },
      }),
  };
}
