import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CypherValue } from '../../../server/contract/cypher-values.ts';
import { useData } from '../../context/data-context.ts';
import { paperLabel } from '../../context/paper-label.ts';
import { useLanguage } from '../../context/use-language.ts';
import { NodeField } from './NodeField.tsx';
import { fieldText, readField } from '../../model/cypher/fields.ts';
import type { QuestionParameter } from '../../model/cypher/question-model.ts';

interface QuestionFieldProps {
  parameter: QuestionParameter;
  value: CypherValue | undefined;
  /** Undefined empties it. */
  onChange: (value: CypherValue | undefined) => void;
}

/** Parameters that have a short name of their own, where the description speaks of keys. */
const NAMED = ['node', 'from', 'to', 'paper'] as const;

/** One parameter of a named query, as its kind is best given. */
export function QuestionField(props: QuestionFieldProps): ReactElement {
  const { parameter, value, onChange } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const named = NAMED.find((name) => name === parameter.name);
  const label = named ? t(`cypher.field.${named}`) : parameter.about[language] || parameter.name;
  if (parameter.format === 'node') {
    return (
      <div className="field">
        <span>{label}</span>
        <NodeField label={label} value={value} onChange={onChange} />
      </div>
    );
  }
  if (parameter.kind === 'boolean') {
    return (
      <label className="switch">
        <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} />
        {label}
      </label>
    );
  }
  return (
    <label className="field">
      <span>{label}</span>
      <Entry {...props} />
    </label>
  );
}

function Entry(props: QuestionFieldProps): ReactElement {
  const { papers } = useData();
  const language = useLanguage();
  const { choices, format } = props.parameter;
  if (choices) return <Choices {...props} choices={choices.map((value) => ({ value, words: value }))} />;
  if (format === 'paper') {
    return (
      <Choices {...props} choices={papers.map((paper) => ({ value: paper.id, words: paperLabel(paper, language) }))} />
    );
  }
  const { kind } = props.parameter;
  if (kind === 'array') return <DeepEntry {...props} kind="list" />;
  if (kind === 'object') return <DeepEntry {...props} kind="json" />;
  return <TypedEntry {...props} />;
}

/** A list or a map; what is none yet stays in the field and is not given. */
function DeepEntry({ kind, value, onChange }: QuestionFieldProps & { kind: 'list' | 'json' }): ReactElement {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? fieldText(kind, value);
  const isWrong = text !== '' && !readField(kind, text).ok;
  return (
    <>
      <textarea
        rows={3}
        dir="auto"
        spellCheck={false}
        placeholder={t(`cypher.example.${kind}`)}
        aria-invalid={isWrong || undefined}
        value={text}
        onChange={({ target }) => {
          setDraft(target.value);
          const read = readField(kind, target.value);
          onChange(read.ok ? read.value : undefined);
        }}
      />
      {isWrong && <span className="field-problem">{t(`cypher.problem.${kind}`)}</span>}
    </>
  );
}

interface ChoicesProps extends QuestionFieldProps {
  choices: readonly { value: string; words: string }[];
}

function Choices({ parameter, choices, value, onChange }: ChoicesProps): ReactElement {
  return (
    <select
      value={typeof value === 'string' ? value : ''}
      required={parameter.fallback === undefined}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">–</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.words}
        </option>
      ))}
    </select>
  );
}

/** Text or a number; what is no number yet stays in the field and is not given. */
function TypedEntry({ parameter, value, onChange }: QuestionFieldProps): ReactElement {
  const isNumber = parameter.kind !== 'string';
  const [draft, setDraft] = useState<string | null>(null);
  const held = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return (
    <input
      type={isNumber ? 'number' : 'text'}
      dir="auto"
      min={parameter.minimum ?? undefined}
      max={parameter.maximum ?? undefined}
      step={parameter.kind === 'number' ? 'any' : undefined}
      required={parameter.fallback === undefined}
      value={draft ?? held}
      onChange={({ target }) => {
        setDraft(target.value);
        if (target.value === '') onChange(undefined);
        else onChange(isNumber ? target.valueAsNumber : target.value);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
