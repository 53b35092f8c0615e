import { Fragment, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { languageTag } from '../../../server/contract/language.ts';
import type { CypherValue } from '../../../server/contract/cypher-values.ts';
import { cellText, shorten } from '../../model/cypher/cells.ts';
import { textOf, typeOf } from '../../model/cypher/entities.ts';
import type { Wire } from '../../model/cypher/entities.ts';
import { useLanguage } from '../../context/use-language.ts';
import { useCellStop } from './cell-stop.ts';
import { EdgeChip, NodeChip, useOnMap } from './EntityChips.tsx';

/** A value of a row, by its kind. Text is text, whatever it looks like. */
export function CellValue({ value }: { value: CypherValue }): ReactElement {
  if (value === null) return <span className="cell-null">null</span>;
  if (typeof value === 'string') return <TextValue text={value} />;
  if (Array.isArray(value)) return <ListValue items={value} />;
  if (typeof value === 'object') return <TypedValue value={value} />;
  return <span className="cell-plain">{String(value)}</span>;
}

/** A text that is the key of something on the map goes there. */
function TextValue({ text }: { text: string }): ReactElement {
  const onMap = useOnMap();
  const node = onMap.node(text);
  const edge = onMap.edge(text);
  if (node !== null) return <NodeChip nodeKey={node} fallback={text} />;
  if (edge !== null) return <EdgeChip edgeKey={edge} fallback={text} />;
  return (
    <bdi dir="auto">
      <LongText text={text} />
    </bdi>
  );
}

const LONGEST_TEXT = 500;

/** A text that would take the table over is cut, and unfolds. */
function LongText({ text }: { text: string }): ReactElement {
  const { t } = useTranslation();
  const tabIndex = useCellStop();
  const [isOpen, setOpen] = useState(false);
  const number = new Intl.NumberFormat(languageTag(useLanguage()));
  if (isOpen || text.length <= LONGEST_TEXT) return <>{text}</>;
  return (
    <>
      {shorten(text, LONGEST_TEXT)}{' '}
      <button type="button" className="link" tabIndex={tabIndex} onClick={() => setOpen(true)}>
        {t('answer.showAll', { characters: number.format(text.length) })}
      </button>
    </>
  );
}

const LONGEST_LIST = 40;

function ListValue({ items }: { items: readonly CypherValue[] }): ReactElement {
  return (
    <span className="cell-list">
      {items.slice(0, LONGEST_LIST).map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the items of a list are told apart by their places alone
        <span key={index} className="cell-item">
          <CellValue value={item} />
        </span>
      ))}
      {items.length > LONGEST_LIST && <span className="quiet">+{items.length - LONGEST_LIST}</span>}
    </span>
  );
}

function TypedValue({ value }: { value: Wire }): ReactElement {
  switch (typeOf(value)) {
    case 'node':
      return <NodeChip nodeKey={textOf(value.key)} fallback={labelOf(value)} />;
    case 'relationship':
      return <EdgeChip edgeKey={textOf(value.key)} fallback={`[:${textOf(value.relationshipType)}]`} />;
    case 'path':
      return <PathValue value={value} />;
    default:
      return (
        <code className="cell-code">
          <LongText text={cellText(value)} />
        </code>
      );
  }
}

function labelOf({ labels, key }: Wire): string {
  return `(:${Array.isArray(labels) ? labels.map(textOf).join(':') : ''} ${textOf(key)})`;
}

/** A path step by step, as it was walked. */
function PathValue({ value }: { value: Wire }): ReactElement {
  const nodes = Array.isArray(value.nodes) ? value.nodes : [];
  const steps = Array.isArray(value.relationships) ? value.relationships : [];
  return (
    <span className="cell-path">
      {nodes.map((node, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a path may pass a node twice
        <Fragment key={index}>
          <CellValue value={node} />
          {steps[index] !== undefined && <CellValue value={steps[index]} />}
        </Fragment>
      ))}
    </span>
  );
}
