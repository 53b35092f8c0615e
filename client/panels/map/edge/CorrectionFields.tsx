import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SIGN_MARKS, SIGN_NAMES } from '../../../../server/contract/signs.ts';
import { ClaimPolaritySchema, EdgeTypeSchema, StatusSchema } from '../../../../server/contract/graph.ts';
import { NodeKeySchema } from '../../../../server/contract/ids.ts';
import type { NodeKey } from '../../../../server/contract/ids.ts';
import { useData } from '../../../context/data-context.ts';
import { useLanguage } from '../../../context/use-language.ts';
import { nameIn } from '../../../ui/claims/claim-words.ts';
import { isCausalType, OBJECTIONS } from './correction.ts';
import type { Correction, Objection } from './correction.ts';

interface FieldsProps {
  correction: Correction;
  onChange: (part: Partial<Correction>) => void;
}

interface ObjectionFieldProps {
  isCausal: boolean;
  value: Objection;
  onChange: (objection: Objection) => void;
}

const CAUSAL_ONLY: readonly Objection[] = ['sign', 'status', 'confidence'];

export function ObjectionField({ isCausal, value, onChange }: ObjectionFieldProps): ReactElement {
  const { t } = useTranslation();
  const offered = OBJECTIONS.filter((objection) => isCausal || !CAUSAL_ONLY.includes(objection));
  return (
    <fieldset className="choices">
      <legend>{t('disagree.wrong')}</legend>
      {offered.map((objection) => (
        <label key={objection} className="choice">
          <input type="radio" name="objection" checked={objection === value} onChange={() => onChange(objection)} />
          {t(`disagree.reason.${objection}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** The fields that the objection is about. */
export function CorrectionFields({ correction, onChange }: FieldsProps): ReactElement | null {
  switch (correction.objection) {
    case 'sign':
      return <SignField correction={correction} onChange={onChange} />;
    case 'direction':
    case 'ends':
      return <EndFields correction={correction} onChange={onChange} />;
    case 'status':
      return <StatusFields correction={correction} onChange={onChange} />;
    case 'confidence':
      return <ConfidenceField correction={correction} onChange={onChange} />;
    case 'type':
      return (
        <>
          <TypeField correction={correction} onChange={onChange} />
          {isCausalType(correction.type) && <SignField correction={correction} onChange={onChange} />}
        </>
      );
    case 'unsupported':
      return null;
  }
}

function SignField({ correction, onChange }: FieldsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <label className="field">
      <span>{t('disagree.sign')}</span>
      <select
        value={correction.polarity}
        onChange={(event) => onChange({ polarity: ClaimPolaritySchema.parse(event.target.value) })}
      >
        {ClaimPolaritySchema.options.map((polarity) => (
          <option key={polarity} value={polarity}>
            {`${SIGN_MARKS[polarity]} ${t(`sign.${SIGN_NAMES[polarity]}`)}`}
          </option>
        ))}
      </select>
    </label>
  );
}

function StatusFields({ correction, onChange }: FieldsProps): ReactElement {
  const { t } = useTranslation();
  const changeStatus = (value: string): void => {
    const status = StatusSchema.parse(value);
    onChange({ status, confidence: status === 'inferred' ? 0.4 : Math.max(correction.confidence, 0.6) });
  };
  return (
    <>
      <label className="field">
        <span>{t('disagree.status')}</span>
        <select value={correction.status} onChange={(event) => changeStatus(event.target.value)}>
          {StatusSchema.options.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{t('disagree.note')}</span>
        <input type="text" value={correction.note} onChange={(event) => onChange({ note: event.target.value })} />
      </label>
    </>
  );
}

const LEVELS = [
  [1, 'c10'],
  [0.8, 'c8'],
  [0.6, 'c6'],
  [0.4, 'c4'],
] as const;

function ConfidenceField({ correction, onChange }: FieldsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <label className="field">
      <span>{t('disagree.confidence')}</span>
      <select
        value={String(correction.confidence)}
        onChange={(event) => onChange({ confidence: Number(event.target.value) })}
      >
        {LEVELS.map(([level, key]) => (
          <option key={key} value={String(level)}>
            {`${level}: ${t(`edge.confidenceLevel.${key}`)}`}
          </option>
        ))}
      </select>
    </label>
  );
}

function TypeField({ correction, onChange }: FieldsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <label className="field">
      <span>{t('disagree.type')}</span>
      <select
        value={correction.type}
        onChange={(event) => onChange({ type: EdgeTypeSchema.parse(event.target.value) })}
      >
        {EdgeTypeSchema.options.map((type) => (
          <option key={type} value={type}>
            {type}
          </option>
        ))}
      </select>
    </label>
  );
}

function EndFields({ correction, onChange }: FieldsProps): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <EndField label={t('disagree.source')} value={correction.source} onChange={(source) => onChange({ source })} />
      <EndField label={t('disagree.target')} value={correction.target} onChange={(target) => onChange({ target })} />
    </>
  );
}

function EndField(props: { label: string; value: NodeKey; onChange: (key: NodeKey) => void }): ReactElement {
  const { graph } = useData();
  const language = useLanguage();
  const collator = new Intl.Collator(language);
  const options = graph.nodes
    .map(({ key, attributes }) => ({ key, name: nameIn(language, attributes) }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
  return (
    <label className="field">
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChange(NodeKeySchema.parse(event.target.value))}>
        {options.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
