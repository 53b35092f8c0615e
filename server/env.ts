import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';

export type StoreSettings =
  | { kind: 'embedded'; dataFolder: string; readers: number }
  | { kind: 'neo4j'; uri: string; user: string; password: string; database: string; readers: number };

export interface Settings {
  port: number;
  host: string;
  /** Names, beyond the server's own, that a request may call it by; lower case. */
  allowedHosts: string[];
  queryTimeoutMs: number;
  rowLimit: number;
  store: StoreSettings;
}

/** A setting that cannot be used; the message is all that the user needs to see. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

function wholeNumber(from: number, to: number): z.ZodType<number> {
  const accepted = `a whole number from ${from} to ${to}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, accepted)
    .transform(Number)
    .refine((value) => value >= from && value <= to, accepted);
}

const HOST_NAME = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/i;
const DOTTED_NUMBERS = /^[\d.]+$/;

function isHost(text: string): boolean {
  return isIP(text) !== 0 || (HOST_NAME.test(text) && !DOTTED_NUMBERS.test(text));
}

function splitNames(text: string): string[] {
  return text.split(',').map((name) => name.trim().toLowerCase());
}

const HOST_FORM = 'a host name or an IP address, such as 127.0.0.1';
const NAMES_FORM = 'host names separated by commas, without scheme and port, such as causeway.example,map.example';
const URI_FORM =
  'an address that starts with neo4j://, neo4j+s://, neo4j+ssc://, bolt://, bolt+s:// or bolt+ssc://, without user and password';
const NEO4J_ADDRESS = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/@]+\/?(?:\?\S*)?$/;

/** Every environment variable that the program knows. An empty value counts as one that is not set. */
const EnvSchema = z.object({
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z.string().refine(isHost, HOST_FORM).default('127.0.0.1'),
  CAUSEWAY_DATA: z
    .string()
    .refine((path) => !path.includes('\0'), 'the path of a folder')
    .default('data'),
  CAUSEWAY_ALLOWED_HOSTS: z
    .string()
    .transform(splitNames)
    .refine((names) => names.every(isHost), NAMES_FORM)
    .default([]),
  CAUSEWAY_QUERY_TIMEOUT_MS: wholeNumber(1, 600_000).default(5000),
  CAUSEWAY_ROW_LIMIT: wholeNumber(1, 1_000_000).default(1000),
  CAUSEWAY_READERS: wholeNumber(1, 64).default(2),
  NEO4J_URI: z.string().regex(NEO4J_ADDRESS, URI_FORM).optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[a-zA-Z0-9.-]{1,63}$/, 'the name of a database, such as neo4j')
    .default('neo4j'),
});
type Env = z.infer<typeof EnvSchema>;

/** An address may carry a password by mistake, so neither it nor the password is repeated. */
const SECRET_KEYS = new Set(['NEO4J_URI', 'NEO4J_PASSWORD']);

function describe(issue: z.core.$ZodIssue, source: NodeJS.ProcessEnv): string {
  const key = String(issue.path[0]);
  const given = SECRET_KEYS.has(key) ? 'the value given' : JSON.stringify(source[key]);
  return `Setting ${key}: ${given} is not accepted. Accepted: ${issue.message}.`;
}

function storeSettings(env: Env): StoreSettings {
  if (env.NEO4J_URI === undefined) {
    return { kind: 'embedded', dataFolder: resolve(env.CAUSEWAY_DATA), readers: env.CAUSEWAY_READERS };
  }
  return {
    kind: 'neo4j',
    uri: env.NEO4J_URI,
    user: env.NEO4J_USER,
    password: env.NEO4J_PASSWORD,
    database: env.NEO4J_DATABASE,
    readers: env.CAUSEWAY_READERS,
  };
}

/**
 * The settings of this process.
 * @throws SettingsError with one line for each value that is not accepted, naming the key and the accepted form
 */
export function readSettings(source: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = EnvSchema.safeParse(given);
  if (!parsed.success) {
    throw new SettingsError(parsed.error.issues.map((issue) => describe(issue, source)).join('\n'));
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    allowedHosts: env.CAUSEWAY_ALLOWED_HOSTS,
    queryTimeoutMs: env.CAUSEWAY_QUERY_TIMEOUT_MS,
    rowLimit: env.CAUSEWAY_ROW_LIMIT,
    store: storeSettings(env),
  };
}

/** The names of all settings, for whoever documents them. */
export const SETTING_KEYS: readonly string[] = Object.keys(EnvSchema.shape);
