import grafeo from '@grafeo-db/js';

// The engine is CommonJS and takes its exports from a loader that Node cannot read names from.
export const { GrafeoDB, version: engineVersionNumber } = grafeo;
export type Database = InstanceType<typeof GrafeoDB>;
export type { GrafeoValue } from '@grafeo-db/js';
