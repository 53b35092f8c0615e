import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CypherParameters, CypherValue } from '../../../server/contract/cypher-values.ts';
import { useData } from '../../context/data-context.ts';
import { FIELD_KINDS, fieldKindOf, fieldText, readField } from '../../model/cypher/fields.ts';
import type { FieldKind } from '../../model/cypher/fields.ts';
import { SELECTION } from '../../model/cypher/selection.ts';
import { NodeField } from './NodeField.tsx';
import { SelectionField } from './SelectionField.tsx';

interface ParameterFieldsProps {
  /** Detected in the statement. */
  names: readonly string[];
  values: CypherParameters;
  onChange: (values: CypherParameters) => void;
}

/** A field for each parameter of the statement, typed as the reader says. */
export function ParameterFields({ names, values, onChange }: ParameterFieldsProps): ReactElement | null {
  const { t } = useTranslation();
  if (names.length === 0) return null;
  const change = (name: string, value: CypherValue | undefined): void => {
    const { [name]: _before, ...others } = values;
    onChange(value === undefined ? others : { ...others, [name]: value });
  };
  return (
    <fieldset className="parameter-fields">
      <legend>{t('cypher.parameters')}</legend>
      {names.map((name) =>
        name === SELECTION ? (
          <SelectionField key={name} />
        ) : (
          <ParameterField key={name} name={name} value={values[name]} onChange={(value) => change(name, value)} />
        ),
      )}
    </fieldset>
  );
}

interface ParameterFieldProps {
  name: string;
  value: CypherValue | undefined;
  onChange: (value: CypherValue | undefined) => void;
}

function ParameterField({ name, value, onChange }: ParameterFieldProps): ReactElement {
  const { t } = useTranslation();
  const { names } = useData();
  const [chosen, setChosen] = useState<FieldKind | null>(null);
  const kind = chosen ?? fieldKindOf(value, (key) => names.nodes(key).length === 1);
  return (
    <div className="parameter-field">
      <code className="parameter-name">${name}</code>
      <select
        aria-label={t('cypher.kindOf', { name })}
        value={kind}
        onChange={(event) => {
          const next = FIELD_KINDS.find((known) => known === event.target.value) ?? 'text';
          setChosen(next);
          onChange(next === 'boolean' ? value === true : convert(next, value));
        }}
      >
        {FIELD_KINDS.map((known) => (
          <option key={known} value={known}>
            {t(`cypher.kind.${known}`)}
          </option>
        ))}
      </select>
      {kind === 'node' ? (
        <NodeField label={t('cypher.valueOf', { name })} value={value} onChange={onChange} />
      ) : (
        <TypedField key={kind} name={name} kind={kind} value={value} onChange={onChange} />
      )}
    </div>
  );
}

/** The same words as another kind, where they are one. */
function convert(kind: FieldKind, value: CypherValue | undefined): CypherValue | undefined {
  const read = readField(kind, value === undefined ? '' : fieldText('text', value));
  return read.ok ? read.value : undefined;
}

function TypedField({ name, kind, value, onChange }: ParameterFieldProps & { kind: FieldKind }): ReactElement {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? fieldText(kind, value);
  const read = readField(kind, text);
  const label = t('cypher.valueOf', { name });
  const type = (typed: string): void => {
    setDraft(typed);
    const now = readField(kind, typed);
    onChange(now.ok ? now.value : undefined);
  };
  if (kind === 'boolean') {
    return (
      <label className="switch">
        <input
          type="checkbox"
          aria-label={label}
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
        {String(value === true)}
      </label>
    );
  }
  const isLong = kind === 'list' || kind === 'json';
  const Field = isLong ? 'textarea' : 'input';
  return (
    <>
      <Field
        aria-label={label}
        dir="auto"
        spellCheck={false}
        {...(isLong ? { rows: 3 } : { type: 'text', inputMode: kind === 'number' ? 'decimal' : 'text' })}
        placeholder={t(`cypher.example.${kind as 'list'}`)}
        aria-invalid={!read.ok && text !== '' ? true : undefined}
        value={text}
        onChange={(event: { target: { value: string } }) => type(event.target.value)}
        onBlur={() => {
          if (read.ok) setDraft(null);
        }}
      />
      {!read.ok && text !== '' && <p className="field-problem">{t(`cypher.problem.${read.problem}`)}</p>}
    </>
  );
}
