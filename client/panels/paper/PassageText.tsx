import type { MouseEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { EdgeKey } from '../../../server/contract/ids.ts';
import type { PaperText } from '../../../server/contract/papers.ts';
import { useAppStore } from '../../context/store-context.ts';
import { useData } from '../../context/data-context.ts';
import { encodeView } from '../../state/url.ts';
import { useClaimWords } from '../../ui/claims/use-claim-words.ts';
import { endsOf } from '../../model/ends-of.ts';
import { usePassageLabel } from '../../context/use-passage.ts';
import { useCutShowing } from '../../context/use-cut-showing.ts';
import { useNavigate } from '../../context/use-navigate.ts';
import { MarginNote } from './MarginNote.tsx';
import { marginMarks } from './text-counts.ts';
import { useReasonOf } from './use-reason-of.ts';
import { highlight } from './text-model.ts';
import type { PassageBlock, Piece } from './text-model.ts';
import { passageElementId } from './scroll.ts';
import type { Chosen } from './use-following.ts';

interface PassageTextProps {
  text: PaperText;
  block: PassageBlock;
  chosen: Chosen;
  isCurrent: boolean;
}

/** One passage: its number, which opens what is known of it, and its words, of which the evidence of claims is marked. */
export function PassageText({ text, block, chosen, isCurrent }: PassageTextProps): ReactElement {
  const { passage, pieces } = block;
  const isOfSelection = chosen.passages.includes(passage.id);
  return (
    <span
      id={passageElementId(passage.id)}
      className="passage"
      data-current={isCurrent || undefined}
      data-chosen={isOfSelection || undefined}
      data-claims={block.edges.length > 0 || undefined}
    >
      <PassageNumber block={block} isCurrent={isCurrent} />
      {pieces.map((piece) =>
        piece.spans.length === 0 ? (
          text.text.slice(piece.start, piece.end)
        ) : (
          <EvidenceText key={piece.start} text={text} block={block} piece={piece} chosen={chosen} />
        ),
      )}
    </span>
  );
}

function PassageNumber({ block, isCurrent }: { block: PassageBlock; isCurrent: boolean }): ReactElement {
  const { t, i18n } = useTranslation();
  const { dataGraph } = useData();
  const { passage } = block;
  const reasonOf = useReasonOf();
  const choose = useChoosePassage(block);
  const id = usePassageLabel()(passage.id);
  const roles = passage.roles.map((role) => t(`paper.role.${role}`)).join(', ');
  const marks = marginMarks(block.edges, (edge) => dataGraph.getEdgeAttributes(edge));
  const signs = marks.map(({ sign, count }) => t(`signCount.${sign}`, { count }));
  const reason = reasonOf(passage);
  return (
    <button
      type="button"
      className="passage-number"
      title={reason ?? undefined}
      aria-pressed={isCurrent}
      onClick={() => choose(block.edges)}
    >
      <span className="visually-hidden" lang={i18n.language}>
        {[t('paper.passageRole', { id, role: roles }), ...signs].join('; ')}
      </span>
      <span aria-hidden="true">{passage.heading ? '§' : id.slice(id.lastIndexOf('-') + 1)}</span>
      {(marks.length > 0 || !passage.heading) && <MarginNote marks={marks} />}
    </button>
  );
}

interface EvidenceTextProps {
  text: PaperText;
  block: PassageBlock;
  piece: Piece;
  chosen: Chosen;
}

function EvidenceText({ text, block, piece, chosen }: EvidenceTextProps): ReactElement {
  const { t, i18n } = useTranslation();
  const words = useClaimWords();
  const store = useAppStore();
  const choose = useChoosePassage(block);
  const edges = [...new Set(piece.spans.map(({ edge }) => edge))];
  const onClick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    choose(edges);
  };
  const view = store.state.getState().view;
  const [only] = edges;
  const selection = edges.length === 1 && only ? ({ kind: 'edge', key: only } as const) : null;
  const claims = edges.map(words).join('; ');
  return (
    <a
      className="evidence-link"
      href={`?${encodeView(store.rules, { ...view, passage: block.passage.id, selection })}`}
      data-several={edges.length > 1 || undefined}
      title={claims}
      onClick={onClick}
    >
      {highlight(piece, chosen.edges).map(({ start, end, isChosen }) => {
        const part = text.text.slice(start, end);
        return isChosen ? <mark key={start}>{part}</mark> : part;
      })}
      <span className="visually-hidden" lang={i18n.language}>
        {` (${t('paper.claimsHere', { count: edges.length, claims })}) `}
      </span>
    </a>
  );
}

/** Chooses a passage: with the one claim that was meant, or with none where there are several to choose from. */
function useChoosePassage({ passage }: PassageBlock): (edges: readonly EdgeKey[]) => void {
  const { dataGraph } = useData();
  const { dispatch } = useAppStore();
  const { goToEdge } = useNavigate();
  const cutShowing = useCutShowing();
  return (edges) => {
    const [only] = edges;
    if (edges.length === 1 && only) {
      goToEdge(only);
      dispatch({ type: 'select-passage', passage: passage.id, selection: { kind: 'edge', key: only } });
      return;
    }
    const ends = edges.map((edge) => endsOf(dataGraph, edge));
    dispatch({ type: 'select-passage', passage: passage.id, selection: null, cut: cutShowing.edges(edges) });
    if (ends.length > 0) dispatch({ type: 'focus', nodes: [...new Set(ends.flat())] });
  };
}
