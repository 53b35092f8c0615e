import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NodeTypeSchema } from '../../../server/contract/graph.ts';
import type { CypherValue } from '../../../server/contract/cypher-values.ts';
import { useData } from '../../context/data-context.ts';
import { onlyOne } from '../../state/reconcile.ts';
import { NodePicker } from '../../ui/nodes/NodePicker.tsx';

interface NodeFieldProps {
  label: string;
  value: CypherValue | undefined;
  onChange: (value: CypherValue | undefined) => void;
}

/** A parameter that is the key of a node, chosen by name; any type of node may be meant. */
export function NodeField({ label, value, onChange }: NodeFieldProps): ReactElement {
  const { t } = useTranslation();
  const { names } = useData();
  return (
    <NodePicker
      label={label}
      placeholder={t('cypher.pickNode')}
      types={NodeTypeSchema.options}
      value={typeof value === 'string' ? onlyOne(names.nodes(value)) : null}
      onPick={onChange}
      onClear={() => onChange(undefined)}
    />
  );
}
