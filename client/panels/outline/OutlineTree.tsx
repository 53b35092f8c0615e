import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useData } from '../../context/data-context.ts';
import { useDispatch, useView } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { useNarrow } from '../../context/use-media.ts';
import { useNameOf } from '../../ui/claims/use-claim-words.ts';
import { useNavigate } from '../../context/use-navigate.ts';
import { nodeRowId, Outline } from './outline-model.ts';
import type { OutlineRow } from './outline-model.ts';
import { OutlineTreeRow } from './OutlineTreeRow.tsx';
import { rowByName, treeMove } from '../../ui/tree-keys.ts';
import { useExpanded } from './use-expanded.ts';

/** The tree: types, headings, nodes, claims. The arrow keys move in it, Enter selects, and it follows the selection. */
export function OutlineTree(): ReactElement {
  const { t } = useTranslation();
  const outline = useOutline();
  const { expanded, setExpanded } = useExpanded(outline);
  const rows = useMemo(() => outline.rows(expanded), [outline, expanded]);
  const [focused, setFocused] = useState('');
  const current = rows.some(({ id }) => id === focused) ? focused : (rows[0]?.id ?? '');
  const tree = useRef<HTMLUListElement>(null);
  const choose = useChoose((id) => setExpanded(id, !expanded.has(id)));
  const nameOf = useNameOf();
  const typeahead = useTypeahead();
  const focusRow = (id: string): void => {
    setFocused(id);
    rowElement(tree.current, id)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = treeMove(event.key, rows, current, expanded);
    const typed = move ? null : typeahead(event.key);
    if (!move && typed === null) return;
    event.preventDefault();
    if (move?.kind === 'focus') focusRow(move.id);
    if (move?.kind === 'expand') setExpanded(move.id, true);
    if (move?.kind === 'collapse') setExpanded(move.id, false);
    if (move?.kind === 'choose') choose(rows.find(({ id }) => id === move.id));
    const found = move
      ? null
      : rowByName(rows, current, typed ?? '', (row) => (row.item.kind === 'node' ? nameOf(row.item.key) : ''));
    if (found) focusRow(found);
  };
  useFollowSelection(tree);
  return (
    <ul ref={tree} role="tree" aria-label={t('outline.tree')} className="tree" onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <OutlineTreeRow
          key={`${row.parent} ${row.id}`}
          row={row}
          isFocused={row.id === current}
          isExpanded={expanded.has(row.id)}
          onFocus={() => setFocused(row.id)}
          onChoose={() => choose(row)}
          onToggle={() => setExpanded(row.id, !expanded.has(row.id))}
        />
      ))}
    </ul>
  );
}

function useOutline(): Outline {
  const { dataGraph } = useData();
  const language = useLanguage();
  const nameOf = useNameOf();
  return useMemo(() => {
    const collator = new Intl.Collator(language, { numeric: true });
    return new Outline(dataGraph, (a, b) => collator.compare(nameOf(a), nameOf(b)));
  }, [dataGraph, language, nameOf]);
}

const TYPING_PAUSE_MS = 600;

/** Letters typed in one go, as one word; null for a key that is no letter. */
function useTypeahead(): (key: string) => string | null {
  const typed = useRef({ text: '', at: 0 });
  return (key) => {
    if (key.length !== 1 || key === '/' || /\s/u.test(key)) return null;
    const now = performance.now();
    const isSameWord = now - typed.current.at < TYPING_PAUSE_MS;
    typed.current = { text: isSameWord ? typed.current.text + key : key, at: now };
    return typed.current.text;
  };
}

function rowElement(tree: HTMLElement | null, id: string): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? null;
}

/** A type opens and closes; a node or a claim is selected. */
function useChoose(toggle: (id: string) => void): (row: OutlineRow | undefined) => void {
  const { goToNode, goToEdge } = useNavigate();
  const dispatch = useDispatch();
  const isNarrow = useNarrow();
  return (row) => {
    // On a phone the tree lies over the panel that shows what was chosen.
    if (isNarrow && row && row.item.kind !== 'type') dispatch({ type: 'set-outline', open: false });
    switch (row?.item.kind) {
      case undefined:
        return;
      case 'type':
        toggle(row.id);
        return;
      case 'node':
        goToNode(row.item.key);
        return;
      case 'edge':
        goToEdge(row.item.edge);
    }
  };
}

function useFollowSelection(tree: { current: HTMLElement | null }): void {
  const selection = useView('selection');
  useEffect(() => {
    if (selection?.kind !== 'node' || tree.current?.contains(document.activeElement)) return;
    rowElement(tree.current, nodeRowId(selection.key))?.scrollIntoView({ block: 'nearest' });
  }, [selection, tree]);
}
