import { useEffect, useId, useState } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode, Ref } from 'react';
import { useComposedText } from './use-composed-text.ts';

export interface ComboboxOption {
  key: string;
  /** The option's words, of which a screen reader makes its name. */
  content: ReactNode;
}

export interface ComboboxProps {
  label: string;
  placeholder: string;
  /** What is being looked for; text that an input method is still composing is not in it. */
  query: string;
  onQuery: (query: string) => void;
  options: readonly ComboboxOption[];
  listLabel: string;
  onPick: (key: string) => void;
  inputRef?: Ref<HTMLInputElement>;
  /** Beside the input: an icon before it, buttons after it. */
  before?: ReactNode;
  after?: ReactNode;
  /** In the popup: filters above the list, and what is said when the list is empty. */
  above?: ReactNode;
  empty?: ReactNode;
}

/** A text field with a list of choices, by the combobox pattern of the ARIA authoring practices: the focus stays in the field. */
export function Combobox(props: ComboboxProps): ReactElement {
  const { query, onQuery, options, onPick } = props;
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const composed = useComposedText(query, onQuery);
  const listId = useId();
  const optionId = (index: number): string => `${listId}-${index}`;
  const position = Math.min(active, options.length - 1);
  const isListed = isOpen && options.length > 0;
  const pick = (index: number): void => {
    const option = options[index];
    if (!option) return;
    setOpen(false);
    onPick(option.key);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const move = moveOf(event.key, position, options.length);
    if (move !== null && isOpen) {
      event.preventDefault();
      setActive(move);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      setOpen(true);
    } else if (event.key === 'Enter' && isListed) {
      event.preventDefault();
      pick(position);
    } else if (event.key === 'Escape' && (isOpen || query !== '')) {
      event.stopPropagation();
      event.preventDefault();
      if (isOpen) setOpen(false);
      else onQuery('');
    }
  };
  useEffect(() => setActive(0), [query]);
  useEffect(() => {
    if (isOpen) document.getElementById(`${listId}-${position}`)?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, listId, position]);
  return (
    <div
      className="combobox"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <div className="combobox-field">
        {props.before}
        <input
          ref={props.inputRef}
          type="text"
          role="combobox"
          aria-label={props.label}
          aria-expanded={isListed}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isListed ? optionId(position) : undefined}
          placeholder={props.placeholder}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          dir="auto"
          {...composed}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onInput={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        {props.after}
      </div>
      <div className="combobox-popup" hidden={!isOpen || (options.length === 0 && !props.empty && !props.above)}>
        {props.above}
        {options.length === 0 && props.empty}
        <ul id={listId} role="listbox" aria-label={props.listLabel} className="combobox-list">
          {options.map((option, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's
            <li
              key={option.key}
              id={optionId(index)}
              role="option"
              aria-selected={index === position}
              className="combobox-option"
              onPointerMove={() => setActive(index)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => pick(index)}
            >
              {option.content}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Where a key moves to in a list of `length`, round at its ends; null for any other key. */
function moveOf(key: string, position: number, length: number): number | null {
  if (length === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (position + 1) % length;
    case 'ArrowUp':
      return (position + length - 1) % length;
    default:
      return null;
  }
}
