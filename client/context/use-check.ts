import { useCallback, useEffect, useRef, useState } from 'react';
import type { CypherCheck } from '../../server/contract/cypher.ts';
import type { CypherParameters } from '../../server/contract/cypher-values.ts';
import { checkCypher } from '../api/cypher.ts';

interface Checking {
  /** Asks the guard about a text; an earlier question that is still open is given up. */
  check: (text: string) => Promise<CypherCheck['diagnostics']>;
  /** What it last said, and of which text. */
  report: CheckReport | null;
}

export type CheckReport = CypherCheck & { text: string };

const WRITING: ReadonlySet<CypherCheck['kind']> = new Set(['write', 'schema', 'administration']);

/** Whether the guard has found that a text would change what only reads are allowed of. */
export function isFoundWriting(report: CheckReport | null, text: string): boolean {
  return report !== null && report.text === text && WRITING.has(report.kind);
}

/** Asks the guard that will judge the run. A parameter without a value stands as an empty text. */
export function useCheck(values: CypherParameters, names: readonly string[]): Checking {
  const [report, setReport] = useState<CheckReport | null>(null);
  const given = useRef<CypherParameters>({});
  const open = useRef<AbortController | null>(null);
  useEffect(() => {
    given.current = { ...Object.fromEntries(names.map((name) => [name, ''])), ...values };
  });
  useEffect(() => () => open.current?.abort(), []);
  const check = useCallback(async (text: string) => {
    open.current?.abort();
    const controller = new AbortController();
    open.current = controller;
    const said = await checkCypher({ query: text, parameters: given.current }, controller.signal);
    if (open.current === controller) setReport({ ...said, text });
    return said.diagnostics;
  }, []);
  return { check, report };
}
