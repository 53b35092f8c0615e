import type { ReactElement } from 'react';
import type { NamedQuery } from '../../../server/contract/cypher.ts';
import { useLanguage } from '../../context/use-language.ts';
import type { Sort } from '../../model/cypher/cells.ts';
import { Icon } from '../../ui/Icon.tsx';

interface ColumnHeadingProps {
  name: string;
  about: NamedQuery['columns'][number] | undefined;
  sorted: Sort | null;
  onSort: () => void;
}

/** The name of a column; a click sorts by it. */
export function ColumnHeading({ name, about, sorted, onSort }: ColumnHeadingProps): ReactElement {
  const language = useLanguage();
  const order = sorted?.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorted ? order : undefined}>
      <button
        type="button"
        className="column-name"
        title={language === 'zh' ? about?.description_zh : about?.description}
        onClick={onSort}
        // A browser takes half a heading at the edge for one that is in sight.
        onFocus={({ currentTarget }) =>
          currentTarget.closest('th')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
        }
      >
        <bdi>{name}</bdi>
        {sorted && <Icon name={sorted.descending ? 'down' : 'up'} size={12} />}
      </button>
    </th>
  );
}
