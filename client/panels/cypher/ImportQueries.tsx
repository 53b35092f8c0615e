import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { freeName, newId, SavedQuerySchema, withSaved } from '../../model/cypher/kept.ts';
import type { SavedQuery } from '../../model/cypher/kept.ts';
import { useKept } from '../../context/use-kept.ts';
import { KINDS } from '../../state/kept/kinds.ts';

const LARGEST_FILE = 200_000;

type Outcome = { kind: 'done'; count: number } | { kind: 'failed'; file: string };

/** Takes `.cypher` files in: all of those chosen, or none. */
export function ImportQueries(): ReactElement {
  const { t } = useTranslation();
  const [, change] = useKept(KINDS.saved);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const id = useId();
  const take = async (files: readonly File[]): Promise<void> => {
    const read = await Promise.all(files.map(readFile));
    const broken = read.findIndex((query) => query === null);
    if (broken >= 0) return setOutcome({ kind: 'failed', file: files[broken]?.name ?? '' });
    const queries = read.filter((query) => query !== null);
    change((saved) =>
      queries.reduce((all, query) => withSaved(all, { ...query, name: freeName(all, query.name) }), [...saved]),
    );
    return setOutcome({ kind: 'done', count: queries.length });
  };
  return (
    <div className="import-queries">
      <label className="button small" htmlFor={id}>
        {t('cypher.importFiles')}
      </label>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept=".cypher,.cql,.txt"
        multiple
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          void take(files);
        }}
      />
      <output className={outcome?.kind === 'failed' ? 'field-problem' : 'quiet'}>
        {outcome?.kind === 'done' && t('cypher.imported', { count: outcome.count })}
        {outcome?.kind === 'failed' && t('cypher.notImported', { file: outcome.file })}
      </output>
    </div>
  );
}

/** The query that a file holds; null where it holds none. */
async function readFile(file: File): Promise<SavedQuery | null> {
  if (file.size > LARGEST_FILE) return null;
  const { readQueryFile } = await import('../../model/cypher/query-file.ts');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    const parsed = SavedQuerySchema.safeParse({ id: newId(), ...readQueryFile(file.name, text) });
    return parsed.success && parsed.data.text !== '' ? parsed.data : null;
  } catch {
    return null;
  }
}
