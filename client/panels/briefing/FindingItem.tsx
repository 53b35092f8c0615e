import type { ComponentProps, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefingAction, BriefingItem } from '../../state/briefing.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useFindingWords } from '../../ui/finding-words.ts';

interface FindingItemProps {
  item: BriefingItem;
  act: (action: BriefingAction) => void;
  isFirst: boolean;
  isLast: boolean;
}

/** One finding: what it is about, its place, and the reader's own line. */
export function FindingItem({ item: { finding, line }, act, isFirst, isLast }: FindingItemProps): ReactElement {
  const { t } = useTranslation();
  const words = useFindingWords()(finding);
  const move = (by: -1 | 1): void => act({ type: 'move-finding', finding, by });
  return (
    <li className="finding">
      <div className="finding-head">
        <bdi className="finding-words">{words}</bdi>
        <ItemButton icon="up" label={t('briefing.up', { finding: words })} isOff={isFirst} onPress={() => move(-1)} />
        <ItemButton icon="down" label={t('briefing.down', { finding: words })} isOff={isLast} onPress={() => move(1)} />
        <ItemButton
          icon="close"
          label={t('briefing.remove', { finding: words })}
          onPress={() => act({ type: 'unbrief', finding })}
        />
      </div>
      <label className="field">
        <span>{t('briefing.line')}</span>
        <textarea
          rows={2}
          maxLength={2000}
          dir="auto"
          value={line}
          onChange={(event) => act({ type: 'set-line', finding, line: event.target.value })}
        />
      </label>
    </li>
  );
}

interface ItemButtonProps {
  icon: ComponentProps<typeof Icon>['name'];
  label: string;
  isOff?: boolean;
  onPress: () => void;
}

function ItemButton({ icon, label, isOff, onPress }: ItemButtonProps): ReactElement {
  return (
    <button type="button" className="icon-button small" aria-label={label} aria-disabled={isOff} onClick={onPress}>
      <Icon name={icon} size={12} />
    </button>
  );
}
