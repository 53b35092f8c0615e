import './choice.css';
import { useId } from 'react';
import type { ReactElement } from 'react';

interface ChoiceProps<V extends string> {
  label: string;
  /** Null where none is chosen. */
  value: V | null;
  options: readonly { value: V; words: string }[];
  onChoose: (value: V) => void;
}

/** One of a few, all of them in view: radio buttons that look like one switch. */
export function Choice<V extends string>({ label, value, options, onChoose }: ChoiceProps<V>): ReactElement {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          <span>{option.words}</span>
        </label>
      ))}
    </fieldset>
  );
}
