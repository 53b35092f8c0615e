import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { otherLanguage } from '../../../../server/contract/language.ts';
import type { NodeAttributes } from '../../../../server/contract/graph.ts';
import type { NodeKey } from '../../../../server/contract/ids.ts';
import { useData } from '../../../context/data-context.ts';
import { useShown } from '../../../context/shown.ts';
import { useDispatch } from '../../../context/store-context.ts';
import { useLanguage } from '../../../context/use-language.ts';
import { fullNameIn, nameIn } from '../../../ui/claims/claim-words.ts';
import { TypeMark } from '../../../ui/nodes/marks.tsx';
import { Words } from '../../../ui/nodes/NodeName.tsx';
import { AsCypher } from '../../../ui/AsCypher.tsx';
import { PanelFrame } from '../../../ui/PanelFrame.tsx';
import { LinkGroup } from './LinkGroup.tsx';
import { NodeActions } from './NodeActions.tsx';
import { NodeFacts } from './NodeFacts.tsx';
import { NodePolicies } from './NodePolicies.tsx';
import { linksOf } from '../../../model/node-links.ts';

/** What a node is, what drives it, what it drives, and which policies address it. */
export function NodePanel({ nodeKey }: { nodeKey: NodeKey }): ReactElement {
  const { t } = useTranslation();
  const { dataGraph } = useData();
  const language = useLanguage();
  const dispatch = useDispatch();
  const node = dataGraph.getNodeAttributes(nodeKey);
  const shown = useShown().dataGraph;
  const linked = shown.hasNode(nodeKey) ? shown : dataGraph;
  const links = useMemo(() => linksOf(linked, nodeKey), [linked, nodeKey]);
  const acts = node.nodeType === 'Countermeasure' || links.addresses.length + links.partAddresses.length > 0;
  const isActor = node.nodeType === 'Actor';
  return (
    <PanelFrame
      label={t('node.region', { name: nameIn(language, node) })}
      subject={nodeKey}
      kicker={<TypeMark nodeType={node.nodeType} />}
      heading={<NodeHeading node={node} />}
      actions={<NodeActions nodeKey={nodeKey} />}
      onClose={() => dispatch({ type: 'clear-selection' })}
    >
      <NodeFacts node={node} />
      {!isActor && node.nodeType !== 'Countermeasure' && (
        <>
          <LinkGroup
            title={t('node.drivers')}
            links={links.drivers}
            via={links.partDrivers}
            empty={t('node.noDrivers')}
          />
          <NodePolicies nodeKey={nodeKey} links={links} />
        </>
      )}
      {acts && <LinkGroup title={t('node.addresses')} links={links.addresses} via={links.partAddresses} />}
      {!isActor && (
        <LinkGroup title={t('node.drives')} links={links.drives} via={links.partDrives} empty={t('node.noDrives')} />
      )}
      <LinkGroup title={t('node.denied')} links={links.denied} inWords />
      <LinkGroup title={t('node.parts')} links={links.parts} />
      <LinkGroup title={t('node.wholes')} links={links.wholes} />
      <LinkGroup title={t('node.structure')} links={links.structure} inWords />
      <AsCypher asked={{ kind: 'node', key: nodeKey }} />
    </PanelFrame>
  );
}

function NodeHeading({ node }: { node: NodeAttributes }): ReactElement {
  const language = useLanguage();
  const other = otherLanguage(language);
  return (
    <>
      <span className="clamp-4" title={fullNameIn(language, node)}>
        <Words language={language}>{fullNameIn(language, node)}</Words>
      </span>
      <span className="heading-other clamp-4" title={fullNameIn(other, node)}>
        <Words language={other}>{fullNameIn(other, node)}</Words>
      </span>
    </>
  );
}
