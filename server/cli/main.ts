import { CausalityError } from '../causality/errors.ts';
import { RequestError } from '../errors.ts';
import { programVersion } from '../package-root.ts';
import { startFault } from '../run.ts';
import { StoreError } from '../store/graph-store.ts';
import { SeedError } from '../../seed/seed-error.ts';
import { check } from './check.ts';
import { exportAs } from './export.ts';
import { note, print } from './output.ts';
import { query } from './query.ts';
import { trace } from './trace.ts';
import { HELP, isCommand, USAGE, UsageError, type Command } from './usage.ts';

/** Each command gives the code that the program ends with. */
const COMMANDS: Readonly<Record<Command, (args: string[]) => Promise<number>>> = {
  serve: () => Promise.reject(new UsageError('serve takes nothing: its settings are in the environment.')),
  query,
  trace,
  check,
  export: exportAs,
};

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const isHelp = args.includes('--help') || args.includes('-h') || name === 'help';
  if (name === '--version') await print(`${programVersion()}\n`);
  else if (isHelp) await print(isCommand(name) ? HELP[name] : isCommand(rest[0]) ? HELP[rest[0]] : USAGE);
  else if (isCommand(name)) return COMMANDS[name](rest);
  else throw new UsageError(name === undefined ? 'There is no command.' : `There is no command ${name}.`);
  return 0;
}

/** What was not understood ends with 2, what was refused or failed with 1. */
function fail(error: unknown, name: string | undefined): number {
  const isMistyped = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (error instanceof UsageError || isMistyped) {
    const help = isCommand(name) ? `causeway ${name} --help` : 'causeway --help';
    note(`${error.message}\n${help} tells what can be asked.`);
    return 2;
  }
  note(failureInWords(error));
  return 1;
}

function failureInWords(error: unknown): string {
  const isAnswered = error instanceof RequestError || error instanceof CausalityError || error instanceof StoreError;
  if (isAnswered) return `${error.message} ${error.hint}`;
  const isOfSystem = error instanceof Error && 'syscall' in error;
  return error instanceof SeedError || isOfSystem ? error.message : startFault(error);
}

const args = process.argv.slice(2);
process.exitCode = await main(args).catch((error: unknown) => fail(error, args[0]));
