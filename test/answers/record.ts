import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { AnswerSchema } from './ask.ts';
import { QuestionSchema } from './question.ts';
import { SnapshotSchema } from './snapshot.ts';

/** What one server held and answered. */
export const RecordSchema = z.object({
  snapshot: SnapshotSchema,
  exchanges: z.array(z.object({ question: QuestionSchema, answer: AnswerSchema })),
});
export type AnswerRecord = z.infer<typeof RecordSchema>;

export async function writeRecord(file: string, record: AnswerRecord): Promise<void> {
  await writeFile(file, JSON.stringify(record));
}

export async function readRecord(file: string): Promise<AnswerRecord> {
  return RecordSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}
