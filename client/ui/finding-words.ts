import { useTranslation } from 'react-i18next';
import type { EdgeKey } from '../../server/contract/ids.ts';
import { useData } from '../context/data-context.ts';
import type { Finding } from '../state/briefing.ts';
import { endsOf } from '../model/ends-of.ts';
import { useClaimWords, useNameOf } from './claims/use-claim-words.ts';

/** What a finding is about, in one line. */
export function useFindingWords(): (finding: Finding) => string {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const nameOf = useNameOf();
  const claim = useClaimWords();
  const chain = (edges: readonly EdgeKey[]): string => {
    const [first] = edges;
    const start = first === undefined ? [] : endsOf(dataGraph, first).slice(0, 1);
    return [...start, ...edges.map((edge) => endsOf(dataGraph, edge)[1])].map(nameOf).join(' → ');
  };
  return (finding) => {
    switch (finding.kind) {
      case 'node':
        return t('briefing.of.node', { name: nameOf(finding.key) });
      case 'edge':
        return claim(finding.key);
      case 'trace':
        return t('briefing.of.trace', { from: nameOf(finding.from), to: nameOf(finding.to) });
      case 'path':
        return t('briefing.of.path', { chain: chain(finding.edges) });
      case 'loop':
        return t('briefing.of.loop', { chain: chain(finding.edges) });
      case 'reach':
        return t(`briefing.of.${finding.direction}`, { name: nameOf(finding.from) });
      case 'policies': {
        const names = finding.targets.map(nameOf).join(t('briefing.and'));
        return finding.allowUnknown ? t('briefing.of.policiesOpen', { names }) : t('briefing.of.policies', { names });
      }
      case 'gaps':
        return t('briefing.of.gaps');
      case 'compare':
        return t('briefing.of.compare', { left: nameOf(finding.left), right: nameOf(finding.right) });
      case 'what-if':
        return t('briefing.of.whatIf', {
          names: finding.changes
            .map(({ key, value }) => `${nameOf(key)} (${value > 0 ? '+' : ''}${value})`)
            .join(t('briefing.and')),
        });
    }
  };
}
