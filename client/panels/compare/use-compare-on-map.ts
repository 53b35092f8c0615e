import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverlayEntry } from '../../model/overlay.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { useOverlay } from '../../context/use-emphasis.ts';
import { compareOverlay } from './compare-model.ts';
import type { ComparedGroup, Sides } from './compare-model.ts';

/** The two sides in two colours and two patterns on the map. */
export function useCompareOnMap(groups: readonly ComparedGroup[], sides: Sides): void {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  useOverlay(
    useMemo(() => {
      const names = { left: nameOf(sides.left), right: nameOf(sides.right) };
      const legend = (
        [
          ['left', 'onlyLeft'],
          ['both', 'both'],
          ['right', 'onlyRight'],
        ] as const
      ).map(([tone, kind]): OverlayEntry => ({
        sample: { on: 'node', tone },
        text: t(`compare.group.${kind}`, names),
      }));
      return compareOverlay(groups, sides, legend);
    }, [t, nameOf, groups, sides]),
  );
}
