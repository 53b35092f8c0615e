import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodePolicy } from '../../../../server/contract/graph.ts';
import type { NodeKey } from '../../../../server/contract/ids.ts';
import { nodeDetails } from '../../../context/resources.ts';
import { useResource } from '../../../context/resource.ts';
import { Failure } from '../../../ui/Failure.tsx';
import { NodeButton } from '../../../ui/nodes/NodeName.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { ChainSteps } from '../../../ui/chains/ChainSteps.tsx';
import { LinkList, ViaParts } from './LinkGroup.tsx';
import type { NodeLinks } from '../../../model/node-links.ts';

/** The policies that address a node: by an edge of their own, or by a chain through what drives it. */
export function NodePolicies({ nodeKey, links }: { nodeKey: NodeKey; links: NodeLinks }): ReactElement {
  const { t } = useTranslation();
  const detail = useResource(nodeDetails, nodeKey);
  const indirect = detail.status === 'ready' ? detail.value.policies.filter(({ direct }) => !direct) : [];
  const direct = links.policies.length + links.partPolicies.length;
  const isEmpty = detail.status === 'ready' && direct + indirect.length === 0;
  return (
    <section className="group" aria-label={t('node.policies')}>
      <h3>
        {t('node.policies')} {detail.status === 'ready' && <span className="count">{direct + indirect.length}</span>}
      </h3>
      {links.policies.length > 0 && <h4>{t('node.policiesDirect')}</h4>}
      <LinkList links={links.policies} />
      <ViaParts links={links.partPolicies} alone={links.policies.length === 0} />
      {detail.status === 'loading' && <Skeleton lines={2} />}
      {detail.status === 'failed' && (
        <Failure failure={detail.failure} retry={detail.retry} title={t('error.partTitle')} />
      )}
      {indirect.length > 0 && (
        <details className="via" open={direct === 0}>
          <summary>
            {t('node.policiesIndirect')} <span className="count">{indirect.length}</span>
          </summary>
          <ul className="lines">
            {indirect.map((policy) => (
              <PolicyLine key={policy.key} policy={policy} />
            ))}
          </ul>
        </details>
      )}
      {isEmpty && (
        <p className="quiet">
          {t('node.noPolicies')} {t('node.noPoliciesHint')}
        </p>
      )}
    </section>
  );
}

function PolicyLine({ policy }: { policy: NodePolicy }): ReactElement {
  const { t } = useTranslation();
  return (
    <li className="policy">
      <p className="line-head">
        <NodeButton nodeKey={policy.key} />
        <span className="net" data-net={policy.net}>
          {t(`node.net.${policy.net}`)}
        </span>
      </p>
      <details className="chain">
        <summary>{t('node.chainSteps', { steps: t('count.steps', { count: policy.edges.length }) })}</summary>
        <ChainSteps nodes={policy.nodes} edges={policy.edges} joints={[]} />
      </details>
    </li>
  );
}
