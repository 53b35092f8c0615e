import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedQuery } from '../../../server/contract/cypher.ts';
import type { CypherParameters } from '../../../server/contract/cypher-values.ts';
import { useData } from '../../context/data-context.ts';
import { useDispatch, useQuestion, useView } from '../../context/store-context.ts';
import { useLanguage } from '../../context/use-language.ts';
import { readParameters, writeParameters } from '../../model/cypher/fields.ts';
import { Icon } from '../../ui/Icon.tsx';
import { AnswerView } from './AnswerView.tsx';
import { QuestionField } from './QuestionField.tsx';
import { aboutIn, beginWith, missingOf, questionParameters, titleIn } from '../../model/cypher/question-model.ts';
import { RunBar } from './RunBar.tsx';
import { StatementText } from './StatementText.tsx';
import { useOpenEditor } from '../../context/use-open-editor.ts';
import { useRun } from '../../context/use-run.ts';

interface QuestionPageProps {
  query: NamedQuery;
  /** Whether the reader chose it just now; it then answers at once where nothing more has to be given. */
  isChosen: boolean;
}

/** A named query: what it asks, its parameters as a form, its answer, and the statement behind it. */
export function QuestionPage({ query, isChosen }: QuestionPageProps): ReactElement {
  const { t } = useTranslation();
  const language = useLanguage();
  const dispatch = useDispatch();
  const openEditor = useOpenEditor();
  const { parameters, values, missing } = useForm(query);
  const { state, run, cancel } = useRun();
  const ask = (): void => {
    if (missing.length === 0) run({ kind: 'named', name: query.name, parameters: values });
  };
  useOnce(isChosen, ask);
  const change = (name: string, value: CypherParameters[string] | undefined): void => {
    const { [name]: _before, ...others } = values;
    const after = value === undefined ? others : { ...others, [name]: value };
    dispatch({ type: 'ask', of: 'cypher', change: { parameters: writeParameters(after) } });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape stops what runs, wherever the focus is in the form
    <form
      className="cypher-question"
      aria-label={titleIn(language, query)}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && cancel()) event.preventDefault();
      }}
    >
      <button
        type="button"
        className="link"
        onClick={() => dispatch({ type: 'ask', of: 'cypher', change: { query: null, parameters: '' } })}
      >
        <Icon name="left" size={12} /> {t('cypher.allQuestions')}
      </button>
      <h3>{titleIn(language, query)}</h3>
      <p className="quiet">{aboutIn(language, query)}</p>
      {parameters.map((parameter) => (
        <QuestionField
          key={parameter.name}
          parameter={parameter}
          value={values[parameter.name]}
          onChange={(value) => change(parameter.name, value)}
        />
      ))}
      <RunBar state={state} isReady={missing.length === 0} onCancel={cancel} missing={missing} />
      <AnswerView
        state={state}
        title={titleIn(language, query)}
        statement={{ text: query.text, parameters: values }}
        file={query.name}
        about={query.columns}
      />
      <StatementText text={query.text} onOpen={() => openEditor({ text: query.text, parameters: values })} />
    </form>
  );
}

/** The parameters of the form and what they hold; what is in view as the form opens fills what is asked for. */
function useForm(query: NamedQuery) {
  const { parameters: text } = useQuestion('cypher');
  const selection = useView('selection');
  const { dataGraph } = useData();
  const node = selection?.kind === 'node' && dataGraph.hasNode(selection.key) ? selection.key : null;
  const [begun] = useState(node);
  const parameters = useMemo(() => questionParameters(query), [query]);
  const values = beginWith(parameters, readParameters(text) ?? {}, text === '' ? begun : null);
  return { parameters, values, missing: missingOf(parameters, values) };
}

/** Does it when the component first stands, if it is wanted then. */
function useOnce(isWanted: boolean, act: () => void): void {
  const first = useRef(isWanted ? act : null);
  useEffect(() => {
    first.current?.();
  }, []);
}
