/**
 * Proves that two versions of the server answer alike: asks both the same questions over every route, made from what the
 * first one holds (`--seed N`, 1 unless given), and prints where they differ, with a summary by route.
 *
 * - `npm run answers -- BEFORE AFTER`: addresses of two running servers, such as `http://127.0.0.1:4801`;
 * - `npm run answers -- BEFORE --record FILE`: keeps what one server holds and answers;
 * - `npm run answers -- AFTER --against FILE`: compares a running server with what was kept.
 *
 * `--places N` (5) is how many kinds of places are shown of one answer, `--all` shows the answers that are the same too.
 * Where the versions name things by other keys, the first one's are translated in questions and answers. A difference is
 * *order only* where lists stand by key and nothing but their order, or the choice among ties, has changed, and *more fields*
 * where the second version has fields besides; both are told apart from one that is real. The times, ids and revisions of
 * answers are not compared. Ends with 1 if an answer is different or a thing has no counterpart.
 */
import { parseArgs } from 'node:util';
import { ask } from './ask.ts';
import { createComparison } from './compare-answers.ts';
import { verdictOf } from './difference.ts';
import { askAfter, askBefore } from './question.ts';
import { type AnswerRecord, readRecord, writeRecord } from './record.ts';
import { type Outcome, reportOutcome, summarise } from './report.ts';
import { makeQuestions } from './requests/all.ts';
import { readSnapshot } from './snapshot.ts';

const USAGE =
  'npm run answers -- BEFORE AFTER | BEFORE --record FILE | AFTER --against FILE   [--seed N] [--places N] [--all]\n';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    record: { type: 'string' },
    against: { type: 'string' },
    seed: { type: 'string', default: '1' },
    places: { type: 'string', default: '5' },
    all: { type: 'boolean', default: false },
  },
});

/** What the first server holds, with the answers that it gives to questions about it. */
async function interview(server: string): Promise<AnswerRecord> {
  const snapshot = await readSnapshot(server);
  const exchanges = [];
  for (const question of makeQuestions(snapshot, Number(values.seed))) {
    exchanges.push({ question, answer: await ask(server, askBefore(question)) });
  }
  return { snapshot, exchanges };
}

/** @returns whether every answer is alike and every thing has its counterpart */
async function compare({ snapshot, exchanges }: AnswerRecord, server: string): Promise<boolean> {
  const { mapping, compareAnswers } = createComparison(snapshot, await readSnapshot(server));
  for (const thing of mapping.lost) process.stdout.write(`only before: ${thing}\n`);
  for (const thing of mapping.gained) process.stdout.write(`only after: ${thing}\n`);
  const outcomes: Outcome[] = [];
  for (const { question, answer } of exchanges) {
    const differences = compareAnswers(question, answer, await ask(server, askAfter(question, mapping)));
    outcomes.push({ question, differences });
    if (values.all || differences.length > 0) {
      process.stdout.write(reportOutcome({ question, differences }, Number(values.places)));
    }
  }
  const renamed = mapping.pairs.filter(({ before, after }) => before !== after).length;
  process.stdout.write(`\n${renamed} of ${mapping.pairs.length} keys have changed\n${summarise(outcomes)}`);
  const alike = outcomes.every(({ differences }) => verdictOf(differences) !== 'different');
  return alike && mapping.lost.length === 0 && mapping.gained.length === 0;
}

const [first, second] = positionals;
const { record, against } = values;
if (first !== undefined && second !== undefined && record === undefined && against === undefined) {
  process.exitCode = (await compare(await interview(first), second)) ? 0 : 1;
} else if (first !== undefined && second === undefined && record !== undefined && against === undefined) {
  const kept = await interview(first);
  await writeRecord(record, kept);
  process.stdout.write(`${kept.exchanges.length} answers are in ${record}\n`);
} else if (first !== undefined && second === undefined && against !== undefined && record === undefined) {
  process.exitCode = (await compare(await readRecord(against), first)) ? 0 : 1;
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
