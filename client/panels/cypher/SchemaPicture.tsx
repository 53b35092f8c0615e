import { useId, useState } from 'react';
import type { CSSProperties, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NodeTypeSchema } from '../../../server/contract/graph.ts';
import type { GraphOutline, GraphPattern } from '../../../server/contract/cypher.ts';
import { TypeShape } from '../../ui/nodes/marks.tsx';
import { BOX, schemaPicture } from '../../model/cypher/schema-picture.ts';
import type { SchemaPicture as Picture } from '../../model/cypher/schema-picture.ts';

const ORDER: readonly string[] = NodeTypeSchema.options;

interface SchemaPictureProps {
  outline: GraphOutline;
  onInsert: (text: string) => void;
}

/** Which labels a type of relationship joins, as a picture and as a list; what is clicked is written where the caret is. */
export function SchemaPicture({ outline, onInsert }: SchemaPictureProps): ReactElement {
  const { t } = useTranslation();
  const { labels, relationshipTypes, patterns } = outline;
  const [type, setType] = useState(relationshipTypes.includes('DRIVES') ? 'DRIVES' : (relationshipTypes[0] ?? ''));
  const shown = patterns.filter((pattern) => pattern.type === type);
  const joined = labels.filter((label) => shown.some(({ source, target }) => source === label || target === label));
  const picture = schemaPicture(joined.toSorted(byOrder), shown);
  return (
    <section aria-label={t('cypher.picture.title')}>
      <h4>{t('cypher.picture.title')}</h4>
      <label className="schema-choice">
        <span>{t('cypher.picture.type')}</span>
        <select value={type} onChange={({ target }) => setType(target.value)}>
          {relationshipTypes.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <div className="schema-scroll">
        <div className="schema-picture" style={{ width: `${picture.width}rem`, height: `${picture.height}rem` }}>
          <Lines picture={picture} />
          {picture.boxes.map(({ label, x, y }) => (
            <button
              key={label}
              type="button"
              className="schema-box"
              style={placeOf(x, y)}
              onClick={() => onInsert(`:${label}`)}
            >
              <LabelMark label={label} />
              <code>{label}</code>
            </button>
          ))}
        </div>
      </div>
      <ul className="schema-words">
        {shown.map((pattern) => (
          <li key={textOf(pattern)}>
            <button type="button" className="chip" onClick={() => onInsert(textOf(pattern))}>
              <code>{textOf(pattern)}</code>
              <span className="count">{pattern.count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function textOf({ source, type, target }: GraphPattern): string {
  return `(:${source})-[:${type}]->(:${target})`;
}

function placeOf(x: number, y: number): CSSProperties {
  return {
    insetInlineStart: `${x - BOX.width / 2}rem`,
    insetBlockStart: `${y - BOX.height / 2}rem`,
    width: `${BOX.width}rem`,
    height: `${BOX.height}rem`,
  };
}

/** What causes and is caused stands together, in the map's order; then the rest by name. */
function byOrder(a: string, b: string): number {
  const [left, right] = [a, b].map((label) => (ORDER.includes(label) ? ORDER.indexOf(label) : ORDER.length));
  return (left ?? 0) - (right ?? 0) || (a < b ? -1 : 1);
}

function LabelMark({ label }: { label: string }): ReactElement | null {
  const nodeType = NodeTypeSchema.safeParse(label);
  return nodeType.success ? <TypeShape nodeType={nodeType.data} /> : null;
}

/** The lines with their counts: the list below says the same. */
function Lines({ picture: { width, height, lines } }: { picture: Picture }): ReactElement {
  const arrow = useId();
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
        <path d="M0 0 8 4 0 8z" />
      </marker>
      {lines.map(({ pattern, path }) => (
        <path key={textOf(pattern)} className="schema-line" d={path} markerEnd={`url(#${CSS.escape(arrow)})`} />
      ))}
      {lines.map(({ pattern, middle }) => (
        <text key={textOf(pattern)} x={middle.x} y={middle.y}>
          {pattern.count}
        </text>
      ))}
    </svg>
  );
}
