import { useEffect, useId, useRef, useState } from 'react';
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
  /** Whether the options still belong to an earlier query; Enter then waits for those of this one. */
  isStale?: boolean;
  listLabel: string;
  onPick: (key: string) => void;
  /** The focus has left, and no choice is awaited. */
  onLeave?: () => void;
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
  const { options, inputRef } = props;
  const listId = useId();
  const { isOpen, position, setOpen, setActive, pick, onKeyDown, onQuery, leave } = useChoice(props);
  const composed = useComposedText(props.query, onQuery);
  const isListed = isOpen && options.length > 0;
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) document.getElementById(`${listId}-${position}`)?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, listId, position]);
  return (
    <div
      className="combobox"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave();
      }}
    >
      <div className="combobox-field">
        {props.before}
        <input
          ref={inputRef}
          type="text"
          role="combobox"
          aria-label={props.label}
          aria-expanded={isListed}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isListed ? `${listId}-${position}` : undefined}
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
          onBlur={({ relatedTarget }) => {
            if (!popup.current?.contains(relatedTarget)) setOpen(false);
          }}
        />
        {props.after}
      </div>
      <div
        ref={popup}
        className="combobox-popup"
        hidden={!isOpen || (options.length === 0 && !props.empty && !props.above)}
      >
        {props.above}
        {options.length === 0 && props.empty}
        <Choices
          id={listId}
          label={props.listLabel}
          options={options}
          position={position}
          onPoint={setActive}
          onPick={pick}
        />
      </div>
    </div>
  );
}

interface ChoicesProps {
  id: string;
  label: string;
  options: readonly ComboboxOption[];
  position: number;
  onPoint: (index: number) => void;
  onPick: (index: number) => void;
}

/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus --
   no HTML element is a list of choices with two lines each; the focus stays in the field, and the keys are the field's */
function Choices({ id, label, options, position, onPoint, onPick }: ChoicesProps): ReactElement {
  return (
    <div id={id} role="listbox" aria-label={label} className="combobox-list" tabIndex={-1}>
      {options.map((option, index) => (
        <div
          key={option.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === position}
          className="combobox-option"
          onPointerMove={() => onPoint(index)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(index)}
        >
          {option.content}
        </div>
      ))}
    </div>
  );
}
/* oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */

interface Choice {
  isOpen: boolean;
  position: number;
  setOpen: (open: boolean) => void;
  setActive: (index: number) => void;
  pick: (index: number) => void;
  onQuery: (query: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  leave: () => void;
}

function useChoice({ query, onQuery, options, onPick, onLeave, isStale = false }: ComboboxProps): Choice {
  const [wantsOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  /** The query whose first choice is to be picked as soon as it is known. */
  const [awaited, setAwaited] = useState<string | null>(null);
  const position = Math.min(active, options.length - 1);
  const first = options[0]?.key;
  const hasAnswer = awaited === query && !isStale;
  const isOpen = wantsOpen || (hasAnswer && first === undefined);
  const pick = (index: number): void => {
    const option = options[index];
    if (!option) return;
    setOpen(false);
    onPick(option.key);
  };
  const isAwaited = useRef(false);
  useEffect(() => {
    if (!hasAnswer || first === undefined || !isAwaited.current) return;
    isAwaited.current = false;
    onPick(first);
  }, [hasAnswer, first, onPick]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const key = keyMeaning(event.key, { isOpen, hasText: query !== '', position, length: options.length });
    if (key === null) return;
    event.preventDefault();
    if (key.kind === 'move') setActive(key.to);
    if (key.kind === 'open') setOpen(true);
    if (key.kind === 'pick' && isStale) {
      isAwaited.current = true;
      setAwaited(query);
    }
    if (key.kind === 'pick' && !isStale) pick(position);
    if (key.kind === 'close' || key.kind === 'clear') event.stopPropagation();
    if (key.kind === 'close' || (key.kind === 'pick' && isStale)) setOpen(false);
    if (key.kind === 'clear') onQuery('');
  };
  const onText = (text: string): void => {
    setActive(0);
    setAwaited(null);
    isAwaited.current = false;
    onQuery(text);
  };
  const leave = (): void => {
    setOpen(false);
    if (!isAwaited.current) onLeave?.();
  };
  return { isOpen, position, setOpen, setActive, pick, onQuery: onText, onKeyDown, leave };
}

type KeyMeaning = { kind: 'move'; to: number } | { kind: 'open' | 'pick' | 'close' | 'clear' };

interface KeySituation {
  isOpen: boolean;
  hasText: boolean;
  position: number;
  length: number;
}

/** What a key does in the field; null where it is the field's own. The list goes round at its ends. */
function keyMeaning(key: string, { isOpen, hasText, position, length }: KeySituation): KeyMeaning | null {
  switch (key) {
    case 'ArrowDown':
      return isOpen && length > 0 ? { kind: 'move', to: (position + 1) % length } : { kind: 'open' };
    case 'ArrowUp':
      return isOpen && length > 0 ? { kind: 'move', to: (position + length - 1) % length } : null;
    case 'Enter':
      return isOpen ? { kind: 'pick' } : null;
    case 'Escape':
      if (isOpen) return { kind: 'close' };
      return hasText ? { kind: 'clear' } : null;
    default:
      return null;
  }
}
