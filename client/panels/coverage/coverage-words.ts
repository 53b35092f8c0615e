import type { TFunction } from 'i18next';
import type { Net } from '../../../server/contract/reasoning.ts';
import type { Status } from '../../../server/contract/graph.ts';
import type { Mark, MarkEffect } from './matrix.ts';

/** How two are connected, such as “addressed by inference”. */
export function howInWords(t: TFunction, status: Status | null): string {
  return t(`coverage.how.${status ?? 'chain'}`);
}

/** What a mark says, without what stands at its ends. */
export function markInWords(t: TFunction, mark: Mark | null): string {
  if (mark === null) return t('coverage.empty');
  const how = howInWords(t, mark.status);
  const effect = t(`effect.${mark.effect}`);
  const [only] = mark.pairs;
  if (mark.pairs.length === 1 && only) return t('coverage.cell', { how, net: netInWords(t, only.cell.net), effect });
  return t('coverage.gathered', { how, effect, pairs: t('coverage.connections', { count: mark.pairs.length }) });
}

export function netInWords(t: TFunction, net: Net): string {
  return t(`net.${net}`);
}

/** How many pairs have each effect, such as “3 good, 2 open”. */
export function effectsInWords(t: TFunction, mark: Mark, language: string): string {
  const counts = (['good', 'bad', 'mixed', 'unknown'] as const satisfies MarkEffect[])
    .map((effect) => ({ effect, count: mark.pairs.filter(({ cell }) => cell.effect === effect).length }))
    .filter(({ count }) => count > 0);
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(
    counts.map(({ effect, count }) => `${count} ${t(`effect.${effect}`)}`),
  );
}
