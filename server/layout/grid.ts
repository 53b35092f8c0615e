import type { NodeType } from '../contract/graph.ts';
import { BOTTOM_BAND, COLUMN_TYPES, TOP_BAND } from './columns.ts';

interface Cell {
  x: number;
  y: number;
}

/** The cells where nodes of each type may stand. In map units; y grows upwards; the whole is centred on 0, 0. */
export interface Grid {
  cells: Record<NodeType, Cell[]>;
  columnPitch: number;
  rowPitch: number;
}

export interface GridOptions {
  /** How many nodes of each type there are. */
  counts: Record<NodeType, number>;
  /** Least distances of neighbouring centres. */
  columnPitch: number;
  rowPitch: number;
  /** Width to height that the whole should have. */
  aspect: number;
}

/** Share of the cells that may be taken. Some stay free, for edges to pass and nodes to move. */
const FILL = 0.82;
/** Extra room between the columns of two types (in columns), and between a band and the columns (in rows). */
const TYPE_GAP = 0.12;
const BAND_GAP = 0.5;
/** How far a map that is too flat or too narrow may be stretched to the wanted aspect. */
const STRETCH = 1.45;

interface Shape {
  rows: number;
  /** Columns of each type that has nodes. */
  columns: { nodeType: NodeType; count: number }[];
  topRows: number;
  bottomRows: number;
  bottomColumns: number;
  width: number;
  height: number;
}

function columnsFor(nodes: number, rows: number): number {
  return nodes <= rows ? 1 : Math.ceil(nodes / (rows * FILL));
}

function bandRows(nodes: number, columns: number): number {
  return nodes === 0 ? 0 : Math.ceil(nodes / Math.max(1, columns * FILL));
}

function shapeWith(rows: number, { counts, columnPitch, rowPitch }: GridOptions): Shape {
  const columns = COLUMN_TYPES.filter((nodeType) => counts[nodeType] > 0).map((nodeType) => ({
    nodeType,
    count: columnsFor(counts[nodeType], rows),
  }));
  const total = Math.max(
    1,
    columns.reduce((sum, { count }) => sum + count, 0),
  );
  const left = columns.filter(({ nodeType }) => nodeType === 'Countermeasure' || nodeType === 'Factor');
  const bottomColumns = Math.max(
    1,
    left.reduce((sum, { count }) => sum + count, 0),
  );
  const topRows = bandRows(counts[TOP_BAND], total);
  const bottomRows = bandRows(counts[BOTTOM_BAND], bottomColumns);
  const gaps = (topRows > 0 ? BAND_GAP : 0) + (bottomRows > 0 ? BAND_GAP : 0);
  return {
    rows,
    columns,
    topRows,
    bottomRows,
    bottomColumns,
    width: (total + Math.max(0, columns.length - 1) * TYPE_GAP) * columnPitch,
    height: (rows + 0.5 + topRows + bottomRows + gaps) * rowPitch,
  };
}

/** The number of rows whose map comes closest to the wanted aspect; of equal ones, the smaller map. */
function chooseShape(options: GridOptions): Shape {
  const most = Math.max(1, ...COLUMN_TYPES.map((nodeType) => options.counts[nodeType]));
  let best = shapeWith(1, options);
  let bestCost = Infinity;
  for (let rows = 1; rows <= most + 1; rows += 1) {
    const shape = shapeWith(rows, options);
    const misfit = Math.abs(Math.log(shape.width / shape.height / options.aspect));
    const cost = Math.max(0, misfit - Math.log(STRETCH)) + 0.15 * Math.log(shape.width * shape.height);
    if (cost < bestCost) [best, bestCost] = [shape, cost];
  }
  return best;
}

function emptyCells(): Record<NodeType, Cell[]> {
  return { Countermeasure: [], Factor: [], Mechanism: [], Advantage: [], Outcome: [], Concept: [], Actor: [] };
}

/**
 * Lays out the cells. Each causal type has a block of columns, from left to right. Concepts stand in rows above, actors
 * in rows below the leftmost blocks. Every other column is half a row lower, so that a level edge does not run through
 * boxes.
 */
export function buildGrid(options: GridOptions): Grid {
  const shape = chooseShape(options);
  const aspect = shape.width / shape.height;
  const columnPitch = options.columnPitch * Math.min(STRETCH, Math.max(1, options.aspect / aspect));
  const rowPitch = options.rowPitch * Math.min(STRETCH, Math.max(1, aspect / options.aspect));
  const cells = emptyCells();
  const xs: number[] = [];
  let x = 0;
  for (const { nodeType, count } of shape.columns) {
    for (let column = 0; column < count; column += 1) {
      const drop = xs.length % 2 === 0 ? 0 : 0.5;
      for (let row = 0; row < shape.rows; row += 1) cells[nodeType].push({ x, y: -(row + drop) * rowPitch });
      xs.push(x);
      x += columnPitch;
    }
    x += TYPE_GAP * columnPitch;
  }
  if (xs.length === 0) xs.push(0);
  const top = (1 + BAND_GAP) * rowPitch;
  for (let row = 0; row < shape.topRows; row += 1) {
    for (const columnX of xs) cells[TOP_BAND].push({ x: columnX, y: top + (shape.topRows - 1 - row) * rowPitch });
  }
  const bottom = -(shape.rows + 0.5 + BAND_GAP) * rowPitch;
  for (let row = 0; row < shape.bottomRows; row += 1) {
    for (const columnX of xs.slice(0, shape.bottomColumns))
      cells[BOTTOM_BAND].push({ x: columnX, y: bottom - row * rowPitch });
  }
  return { cells: centred(cells), columnPitch, rowPitch };
}

function centred(cells: Record<NodeType, Cell[]>): Record<NodeType, Cell[]> {
  const all = Object.values(cells).flat();
  const middleX = (Math.min(...all.map((cell) => cell.x)) + Math.max(...all.map((cell) => cell.x))) / 2;
  const middleY = (Math.min(...all.map((cell) => cell.y)) + Math.max(...all.map((cell) => cell.y))) / 2;
  for (const cell of all) {
    cell.x -= middleX;
    cell.y -= middleY;
  }
  return cells;
}
