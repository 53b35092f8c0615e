#!/usr/bin/env node
/** The command line; only a server needs the page. */
import { runBuilt } from './built.mjs';

if (process.argv[2] === 'serve' && process.argv.length === 3) await runBuilt('main.js', ['program', 'guard', 'client']);
else await runBuilt('cli/main.js', ['program', 'guard']);
