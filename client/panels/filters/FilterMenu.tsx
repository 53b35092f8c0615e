import { useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SIGN_NAMES } from '../../../server/contract/signs.ts';
import { ClaimPolaritySchema, NodeTypeSchema } from '../../../server/contract/graph.ts';
import type { Confidence, Graph } from '../../../server/contract/graph.ts';
import type { SectionId } from '../../../server/contract/ids.ts';
import { useData } from '../../context/data-context.ts';
import { useDispatch, useView } from '../../context/store-context.ts';
import { sectionInWords, useSectionName } from '../../context/use-section.ts';
import type { Filters } from '../../state/filters.ts';
import { SignMark, TypeMark } from '../../ui/nodes/marks.tsx';
import { signInWords } from '../../ui/filter-words.ts';

const CONFIDENCES: readonly Confidence[] = [0.6, 0.8, 1];

/** Everything that can be filtered by; a change shows at once. */
export function FilterMenu(): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="filter-fields">
      <p className="filter-title">{t('filters.title')}</p>
      <TypeFields />
      <SignFields />
      <StatusFields />
      <ConfidenceField />
      <SectionFields />
    </div>
  );
}

function useFilters(): [Filters, (filters: Partial<Filters>) => void] {
  const dispatch = useDispatch();
  return [useView('filters'), (filters) => dispatch({ type: 'set-filters', filters })];
}

function toggled<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((kept) => kept !== value) : [...values, value];
}

function Group({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <fieldset className="filter-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function TypeFields(): ReactElement {
  const { t } = useTranslation();
  const [{ withoutTypes }, set] = useFilters();
  return (
    <Group title={t('filters.types')}>
      {NodeTypeSchema.options.map((type) => (
        <label key={type} className="check">
          <input
            type="checkbox"
            checked={!withoutTypes.includes(type)}
            onChange={() => set({ withoutTypes: toggled(withoutTypes, type) })}
          />
          <TypeMark nodeType={type} />
        </label>
      ))}
    </Group>
  );
}

function SignFields(): ReactElement {
  const { t } = useTranslation();
  const [{ withoutSigns }, set] = useFilters();
  return (
    <Group title={t('filters.signs')}>
      {ClaimPolaritySchema.options.map((sign) => (
        <label key={sign} className="check">
          <input
            type="checkbox"
            checked={!withoutSigns.includes(sign)}
            onChange={() => set({ withoutSigns: toggled(withoutSigns, sign) })}
          />
          <SignMark sign={SIGN_NAMES[sign]} /> {signInWords(t, sign)}
        </label>
      ))}
    </Group>
  );
}

function StatusFields(): ReactElement {
  const { t } = useTranslation();
  const [{ status }, set] = useFilters();
  const choices = [
    [null, t('filters.both')],
    ['stated', t('filters.statedOnly')],
    ['inferred', t('filters.inferredOnly')],
  ] as const;
  return (
    <Group title={t('filters.status')}>
      {choices.map(([value, words]) => (
        <label key={words} className="check">
          <input type="radio" name="filter-status" checked={status === value} onChange={() => set({ status: value })} />
          {words}
        </label>
      ))}
    </Group>
  );
}

function ConfidenceField(): ReactElement {
  const { t } = useTranslation();
  const [{ confidence }, set] = useFilters();
  return (
    <label className="filter-group filter-select">
      <span>{t('filters.confidence')}</span>
      <select
        value={confidence ?? ''}
        onChange={(event) =>
          set({ confidence: CONFIDENCES.find((value) => String(value) === event.target.value) ?? null })
        }
      >
        <option value="">{t('filters.anyConfidence')}</option>
        {CONFIDENCES.map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </select>
    </label>
  );
}

function SectionFields(): ReactElement {
  const { t } = useTranslation();
  const { graph } = useData();
  const nameOf = useSectionName();
  const [{ sections }, set] = useFilters();
  const ids = useMemo(() => sectionsOf(graph), [graph]);
  return (
    <Group title={t('filters.sections')}>
      {ids.map((id) => (
        <label key={id} className="check wide">
          <input
            type="checkbox"
            checked={sections.includes(id)}
            onChange={() => set({ sections: toggled(sections, id) })}
          />
          <bdi>{sectionInWords(nameOf(id))}</bdi>
        </label>
      ))}
    </Group>
  );
}

/** The sections that make claims, in the order of the text. */
function sectionsOf({ edges, sections }: Graph): SectionId[] {
  const claiming = new Set(edges.flatMap(({ attributes }) => ('polarity' in attributes ? attributes.sections : [])));
  return sections.map(({ id }) => id).filter((id) => claiming.has(id));
}
