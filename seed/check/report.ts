import { basename } from 'node:path';
import { readSeed } from '../load.ts';
import { accountSections, type SectionAccount } from './account.ts';
import { checkPositions } from './check-positions.ts';
import { checkSeed } from './check-seed.ts';

const COLUMNS = [
  'section',
  'passages',
  'claim',
  'definition',
  'mention',
  'none',
  'stated',
  'inferred',
  'structure',
] as const;

/**
 * What a check of one paper's coding comes to: its sections in numbers, and whatever breaks a rule.
 * @throws SeedError where the folder holds no seed
 */
export async function reportCheck(folder: string): Promise<{ text: string; violations: number }> {
  const paper = await readSeed(folder);
  const violations = [...checkSeed(paper), ...(await checkPositions(folder, paper))];
  const lines = violations.map(({ rule, where, message }) => `  ${rule}: ${where}: ${message}`);
  const { nodes, edges } = paper.seed;
  const total = `${nodes.length} nodes, ${edges.length} edges, ${violations.length} violations`;
  const text = `${basename(folder)}\n${table(accountSections(paper))}\n${[...lines, total].join('\n')}\n\n`;
  return { text, violations: violations.length };
}

function table(rows: readonly SectionAccount[]): string {
  const cells = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => String(row[column])))];
  const widths = COLUMNS.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  return cells.map((row) => row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  ')).join('\n');
}
