import './palette.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { GraphNode, NodeType } from '../../../server/contract/graph.ts';
import type { NodeKey } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { useShown } from '../../context/shown.ts';
import { useApp, useDispatch } from '../../context/store-context.ts';
import { useEnter } from '../../context/use-enter.ts';
import { useShare } from '../../context/use-share.ts';
import { useLanguage, useTheme } from '../../context/use-language.ts';
import { focusPanel } from '../../context/focus.ts';
import { isPending, useSearch } from '../../context/use-search.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import type { ComboboxOption } from '../../ui/Combobox.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { NodeOption } from '../../ui/nodes/NodeOption.tsx';
import { useSavePicture } from '../../ui/map/use-picture.ts';
import { useNavigate } from '../../context/use-navigate.ts';
import { usePerspectives } from '../../ui/perspectives-context.ts';
import { commandsFor, findCommands } from './commands.ts';
import type { Command } from './commands.ts';
import { useDownloads } from './use-downloads.ts';

const ANY_TYPE: readonly NodeType[] = [];
const COMMANDS_SHOWN = 24;

/** Every view, act and node by name; Ctrl or ⌘ K opens it. */
export function PaletteDialog(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const commands = useCommands(query);
  const search = useSearch(query, ANY_TYPE);
  const nodes = useFoundNodes(search.status === 'found' ? search.hits : null);
  const run = useRun();
  useEffect(() => {
    dialog.current?.showModal();
    input.current?.focus();
  }, []);
  // The browser gives the focus back to what had it, and so it is closed before it goes.
  const close = (): void => dialog.current?.close();
  const pick = (key: string): void => {
    close();
    run(commands.find(({ id }) => `do ${id}` === key) ?? (key.slice('node '.length) as NodeKey));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the list in it would take the key to itself
    <dialog
      ref={dialog}
      className="dialog palette"
      aria-label={t('palette.title')}
      closedby="any"
      onClose={() => dispatch({ type: 'open-dialog', dialog: null })}
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) close();
      }}
    >
      <Combobox
        label={t('palette.title')}
        placeholder={t('palette.placeholder')}
        listLabel={t('search.results')}
        query={query}
        onQuery={setQuery}
        inputRef={input}
        before={<Icon name="search" />}
        options={[...commands.slice(0, COMMANDS_SHOWN).map(commandOption), ...nodes.map(nodeOption)]}
        onPick={pick}
        isStale={commands.length === 0 && isPending(search)}
        empty={<p className="search-empty quiet">{t('search.none', { query })}</p>}
      />
    </dialog>
  );
}

function useCommands(query: string): Command[] {
  const { t } = useTranslation();
  const state = useApp((current) => current);
  const perspectives = usePerspectives();
  const language = useLanguage();
  const theme = useTheme();
  const { depths } = useShown();
  const downloads = useDownloads();
  return useMemo(
    () => findCommands(commandsFor(t, { state, perspectives, language, theme, depths, downloads }), query),
    [t, state, perspectives, language, theme, depths, downloads, query],
  );
}

function useFoundNodes(hits: readonly { key: NodeKey }[] | null): GraphNode[] {
  const { graph } = useData();
  return useMemo(() => {
    if (hits === null) return [];
    const byKey = new Map(graph.nodes.map((node) => [node.key, node]));
    return hits.flatMap(({ key }) => byKey.get(key) ?? []);
  }, [hits, graph]);
}

function useRun(): (target: Command | NodeKey) => void {
  const dispatch = useDispatch();
  const enter = useEnter();
  const { goToNode } = useNavigate();
  const savePicture = useSavePicture();
  const share = useShare();
  return (target) => {
    if (typeof target === 'string') {
      dispatch({ type: 'set-perspective', perspective: 'map' });
      goToNode(target);
      focusPanel();
      return;
    }
    const { does } = target;
    if ('perspective' in does) {
      enter(does.perspective);
      focusPanel();
    } else if ('action' in does) dispatch(does.action);
    else if ('address' in does) window.location.assign(does.address);
    else if ('share' in does) share();
    else savePicture(does.picture).catch(() => undefined);
  };
}

function commandOption({ id, name, about, icon }: Command): ComboboxOption {
  return {
    key: `do ${id}`,
    content: (
      <span className="palette-command">
        <Icon name={icon} />
        <span>{name}</span>
        <span className="quiet">{about}</span>
      </span>
    ),
  };
}

function nodeOption(node: GraphNode): ComboboxOption {
  return { key: `node ${node.key}`, content: <NodeOption node={node.attributes} /> };
}
