import type { ReactElement } from 'react';
import { languageTag, otherLanguage } from '../../../server/contract/language.ts';
import type { Language } from '../../../server/contract/language.ts';
import type { NodeAttributes } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { nameIn } from '../claims/claim-words.ts';
import { useNavigate } from '../../context/use-navigate.ts';

/** Text in one of the two languages, isolated so that its direction stays its own. */
export function Words({ language, children }: { language: Language; children: string }): ReactElement {
  return <bdi lang={languageTag(language)}>{children}</bdi>;
}

/** The node's name in the reader's language. */
export function NodeName({ node }: { node: Pick<NodeAttributes, 'name_zh' | 'name_en'> }): ReactElement {
  const language = useLanguage();
  return <Words language={language}>{nameIn(language, node)}</Words>;
}

/** Both names: the reader's, and the other one smaller. */
export function BothNames({ node }: { node: Pick<NodeAttributes, 'name_zh' | 'name_en'> }): ReactElement {
  const other = otherLanguage(useLanguage());
  return (
    <span className="names">
      <span className="name">
        <NodeName node={node} />
      </span>
      <span className="name-other">
        <Words language={other}>{nameIn(other, node)}</Words>
      </span>
    </span>
  );
}

/** A name that goes to its node. */
export function NodeButton({ nodeKey }: { nodeKey: NodeKey }): ReactElement {
  const { dataGraph } = useData();
  const { goToNode } = useNavigate();
  return (
    <button type="button" className="node-button" onClick={() => goToNode(nodeKey)}>
      <NodeName node={dataGraph.getNodeAttributes(nodeKey)} />
    </button>
  );
}
