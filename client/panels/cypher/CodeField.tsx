import { useEffect, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../context/use-language.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { Around, CodeEditor, createEditor } from './code-editor.ts';

interface CodeFieldProps extends Around {
  text: string;
  /** What the guard goes by beside the text, as text. */
  checkedWith: string;
  /** Gives the editor out once there is one, and null when it goes. */
  onEditor: (editor: CodeEditor | null) => void;
}

type CreateEditor = typeof createEditor;

/** The statement, in an editor that is fetched when it is first shown. */
export function CodeField(props: CodeFieldProps): ReactElement {
  const { text, checkedWith, onText, onEditor } = props;
  const create = useCreateEditor();
  const host = useRef<HTMLDivElement>(null);
  /** What the editor has said, oldest first: a text that comes back from the state may be older than what has been typed since. */
  const said = useRef([text]);
  const latest = useRef<Around>(props);
  useEffect(() => {
    const hear = (typed: string): void => {
      said.current.push(typed);
      onText(typed);
    };
    latest.current = { ...props, onText: hear };
  });
  const editor = useEditor(create, host, { text, latest });
  useEffect(() => {
    const known = said.current.lastIndexOf(text);
    if (known >= 0) said.current = said.current.slice(known);
    else editor?.replaceText(text);
  }, [editor, text]);
  useEffect(() => onEditor(editor), [onEditor, editor]);
  useEffect(() => {
    editor?.checkAgain();
  }, [editor, checkedWith]);
  return (
    <>
      {/* Keys typed in the shadow are typed into this element, as the page sees it. */}
      <div ref={host} className="code-field" data-typing="" hidden={create === null} />
      {create === null && <Skeleton lines={5} />}
    </>
  );
}

function useCreateEditor(): CreateEditor | null {
  const [create, setCreate] = useState<CreateEditor | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('./code-editor.ts').then((loaded) => {
      if (isWanted) setCreate(() => loaded.createEditor);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return create;
}

interface Contents {
  text: string;
  latest: RefObject<Around>;
}

/** Makes the editor once its code is there, and anew in another language. */
function useEditor(
  create: CreateEditor | null,
  host: RefObject<HTMLDivElement | null>,
  { text, latest }: Contents,
): CodeEditor | null {
  const [editor, setEditor] = useState<CodeEditor | null>(null);
  const { t } = useTranslation();
  const language = useLanguage();
  const current = useRef(text);
  useEffect(() => {
    current.current = text;
  }, [text]);
  useEffect(() => {
    if (create === null || host.current === null) return undefined;
    const words = {
      label: t('cypher.editorLabel'),
      placeholder: t('cypher.placeholder'),
      language,
      say: (name: string, argument: string | undefined, about: string) =>
        [t('cypher.takes', { name, argument: argument ?? t('cypher.takesNothing') }), about].join(' ').trim(),
      phrases: Object.fromEntries(
        PHRASES.map((phrase) => [phrase, t(`cypher.phrases.${keyOf(phrase)}` as 'cypher.phrases.Find')]),
      ),
    };
    const made = create(host.current, current.current, words, () => latest.current);
    setEditor(made);
    return () => {
      setEditor(null);
      made.close();
    };
  }, [create, host, latest, language, t]);
  return editor;
}

/** CodeMirror's own words that a reader may meet here. */
const PHRASES = [
  'Find',
  'Replace',
  'next',
  'previous',
  'all',
  'match case',
  'regexp',
  'by word',
  'replace',
  'replace all',
  'close',
  'Completions',
  'Diagnostics',
  'No diagnostics',
  'Control character',
];

function keyOf(phrase: string): string {
  return phrase.replaceAll(' ', '-');
}
