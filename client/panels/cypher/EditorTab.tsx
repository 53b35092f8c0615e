import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDispatch } from '../../context/store-context.ts';
import { readParameters, writeParameters } from '../../model/cypher/fields.ts';
import { withRun } from '../../model/cypher/kept.ts';
import { parametersOf } from '../../model/cypher/tokens.ts';
import { AnswerView } from './AnswerView.tsx';
import { CheckNote } from './CheckNote.tsx';
import type { CodeEditor } from './code-editor.ts';
import { CodeField } from './CodeField.tsx';
import { EditorTools } from './EditorTools.tsx';
import { ParameterFields } from './ParameterFields.tsx';
import { fitsLink } from './question.ts';
import { RunBar } from './RunBar.tsx';
import { SaveBar } from './SaveBar.tsx';
import { SchemaAtHand } from './SchemaAtHand.tsx';
import { isFoundWriting, useCheck } from '../../context/use-check.ts';
import { useDraft } from './use-draft.ts';
import { useFormat } from '../../context/use-format.ts';
import { useHistory } from '../../context/use-kept.ts';
import { useKnowledge } from './use-knowledge.ts';
import { useRun } from '../../context/use-run.ts';
import type { Runner } from '../../context/use-run.ts';

/** A statement of one's own: the editor, its parameters, what the guard says of it, and its answer. */
export function EditorTab(): ReactElement {
  const { t } = useTranslation();
  const dispatch = useDispatch();
  const { text, parameters, change } = useDraft();
  const values = readParameters(parameters) ?? {};
  const names = parametersOf(text);
  const missing = names.filter((name) => values[name] === undefined);
  const used = Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
  const statement = { text, parameters: used };
  const runner = useRun();
  const { state, cancel } = runner;
  const knowledge = useKnowledge();
  const { check, report } = useCheck(used, names);
  const { format, refusal } = useFormat();
  const [editor, setEditor] = useState<CodeEditor | null>(null);
  const isRefused = isFoundWriting(report, text);
  const isReady = text.trim() !== '' && missing.length === 0 && !isRefused;
  const run = (): void => {
    if (isRefused) dispatch({ type: 'announce', text: t('cypher.writes') });
    if (isReady) runner.run({ kind: 'statement', ...statement });
  };
  usePastRuns(runner, statement);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape stops what runs, wherever the focus is
    <div
      className="cypher-editor"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && cancel()) event.preventDefault();
      }}
    >
      <CodeField
        text={text}
        knowledge={knowledge}
        check={check}
        checkedWith={JSON.stringify(used)}
        format={format}
        onEditor={setEditor}
        onText={(changed) => change({ text: changed })}
        onRun={run}
        onCancel={cancel}
      />
      <EditorTools
        isEmpty={text.trim() === ''}
        onFormat={() => editor?.format()}
        refusal={refusal?.text === text ? refusal.message : null}
      />
      <CheckNote report={report} text={text} />
      <ParameterFields
        names={names}
        values={values}
        onChange={(changed) => change({ parameters: writeParameters(changed) })}
      />
      <RunBar state={state} isReady={isReady} missing={missing} onCancel={cancel} onRun={run}>
        {text.trim() !== '' && state.status !== 'ready' && (
          <SaveBar title={t('cypher.myQuery')} statement={statement} answer={null} />
        )}
      </RunBar>
      {text.trim() !== '' && state.status === 'idle' && <p className="quiet">{t('cypher.notRun')}</p>}
      {!fitsLink({ text, parameters }) && <p className="notice">{t('cypher.tooLongForLink')}</p>}
      <AnswerView state={state} title={t('cypher.myQuery')} statement={statement} file="cypher" />
      <SchemaAtHand onInsert={(word) => editor?.insert(word)} />
    </div>
  );
}

/** Puts each run into the history, with how many rows it came to. */
function usePastRuns(
  { state }: Runner,
  statement: { text: string; parameters: Parameters<typeof writeParameters>[0] },
): void {
  const [, changeHistory] = useHistory();
  const answer = state.status === 'ready' ? state.answer : null;
  const asked = JSON.stringify(statement);
  useEffect(() => {
    if (state.status !== 'running') return;
    const run = JSON.parse(asked) as typeof statement;
    changeHistory((history) => withRun(history, { ...run, at: Date.now(), rows: null }));
    // oxlint-disable-next-line react/exhaustive-deps -- a run is kept as it was started, whatever is typed meanwhile
  }, [state.status, changeHistory]);
  useEffect(() => {
    if (answer === null) return;
    changeHistory(([first, ...others]) => (first ? [{ ...first, rows: answer.rowCount }, ...others] : []));
  }, [answer, changeHistory]);
}
