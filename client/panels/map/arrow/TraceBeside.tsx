import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKey } from '../../../../server/contract/ids.ts';
import { MAX_LENGTH_DEFAULT } from '../../../../server/contract/reasoning.ts';
import { jointSignOf } from '../../../../server/contract/signs.ts';
import type { ArrowSign } from '../../../../server/contract/signs.ts';
import { useReasoning } from '../../../context/use-reasoning.ts';
import { useTraceBetween } from '../../../context/use-trace-between.ts';
import { useNameOf } from '../../../ui/claims/use-claim-words.ts';

interface TraceBesideProps {
  source: NodeKey;
  target: NodeKey;
  /** What the arrow itself comes to. */
  sign: ArrowSign | null;
}

/** What all paths between the ends of an arrow come to, where that is something else; and the way to them. */
export function TraceBeside({ source, target, sign }: TraceBesideProps): ReactElement {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const trace = useTraceBetween();
  const query = { from: source, to: target, maxLength: MAX_LENGTH_DEFAULT, limit: 1, lift: true };
  const state = useReasoning('paths', query);
  const net = state.status === 'ready' ? state.answer.net : null;
  const differs = net !== null && (net === 'none' || net === 'undetermined' || jointSignOf(net) !== sign);
  return (
    <div className="arrow-trace">
      {differs && (
        <p className="notice" data-net={net}>
          {t('arrow.wider', { source: nameOf(source), target: nameOf(target), verdict: t(`arrow.net.${net}`) })}
        </p>
      )}
      <button type="button" className="link" onClick={() => trace(source, target)}>
        {t('arrow.trace')}
      </button>
    </div>
  );
}
