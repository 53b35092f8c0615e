import type { CypherPlan, PlanOperator } from '../../../server/contract/cypher.ts';

/** What steps are compared by: what was counted of all of them that costs most. */
export type Measure = 'dbHits' | 'timeMs' | 'rows' | 'estimatedRows';

export interface PlanRow {
  id: string;
  parent: string | null;
  /** From 1, as in `aria-level`. */
  level: number;
  position: number;
  siblings: number;
  hasChildren: boolean;
  step: PlanOperator;
  /** Its part of the measure of all steps, 0 to 1. */
  share: number;
}

export interface PlanTable {
  /** Null where the store counted nothing. */
  measure: Measure | null;
  /** Of what there is something to show. */
  columns: Measure[];
  rows: PlanRow[];
  /** The step that costs most, where one does. */
  dearest: PlanRow | null;
}

const MEASURES = { profile: ['dbHits', 'timeMs', 'rows'], explain: ['estimatedRows'] } as const;
const COLUMNS = ['estimatedRows', 'rows', 'dbHits', 'timeMs'] as const;

/** A plan as the rows of a tree, the result first. */
export function planTable({ kind, root }: CypherPlan): PlanTable {
  const rows = rowsOf(root, { id: '1', parent: null, level: 1, position: 1, siblings: 1 });
  const sum = (measure: Measure): number => rows.reduce((total, { step }) => total + (step[measure] ?? 0), 0);
  const measure = MEASURES[kind].find((candidate) => sum(candidate) > 0) ?? null;
  const total = measure === null ? 1 : sum(measure);
  const shared = rows.map((row) => ({ ...row, share: measure === null ? 0 : (row.step[measure] ?? 0) / total }));
  const [dearest] = shared.toSorted((a, b) => b.share - a.share);
  return {
    measure,
    columns: COLUMNS.filter((column) => rows.some(({ step }) => step[column] !== null)),
    rows: shared,
    dearest: dearest && dearest.share > 0 && rows.length > 1 ? dearest : null,
  };
}

type Place = Omit<PlanRow, 'hasChildren' | 'step' | 'share'>;

function rowsOf(step: PlanOperator, place: Place): PlanRow[] {
  const below = step.children.flatMap((child, index) =>
    rowsOf(child, {
      id: `${place.id}.${index + 1}`,
      parent: place.id,
      level: place.level + 1,
      position: index + 1,
      siblings: step.children.length,
    }),
  );
  return [{ ...place, hasChildren: below.length > 0, step, share: 0 }, ...below];
}

/** The rows that no folded row hides. */
export function unfolded(rows: readonly PlanRow[], folded: ReadonlySet<string>): PlanRow[] {
  const hidden = new Set<string>();
  return rows.filter(({ id, parent }) => {
    const isHidden = parent !== null && (folded.has(parent) || hidden.has(parent));
    if (isHidden) hidden.add(id);
    return !isHidden;
  });
}

const PLANNED = /^\s*(?:EXPLAIN|PROFILE)\s+/i;

/** The statement that asks for a plan of this one, which may be asking for one itself. */
export function planned(kind: CypherPlan['kind'], text: string): string {
  return `${kind.toUpperCase()} ${text.replace(PLANNED, '')}`;
}
