import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NodeTypeSchema } from '../../../server/contract/graph.ts';
import type { NodeType } from '../../../server/contract/graph.ts';
import { TypeShape } from '../../ui/nodes/marks.tsx';

interface TypeFilterProps {
  /** Types to keep; none keeps all. */
  types: readonly NodeType[];
  onTypes: (types: readonly NodeType[]) => void;
}

export function TypeFilter({ types, onTypes }: TypeFilterProps): ReactElement {
  const { t } = useTranslation();
  const toggle = (nodeType: NodeType): void =>
    onTypes(types.includes(nodeType) ? types.filter((kept) => kept !== nodeType) : [...types, nodeType]);
  return (
    <fieldset className="type-filter">
      <legend className="visually-hidden">{t('search.types')}</legend>
      {NodeTypeSchema.options.map((nodeType) => (
        <button
          key={nodeType}
          type="button"
          className="chip"
          aria-pressed={types.includes(nodeType)}
          onClick={() => toggle(nodeType)}
        >
          <TypeShape nodeType={nodeType} />
          {t(`nodeTypes.${nodeType}`)}
        </button>
      ))}
    </fieldset>
  );
}
