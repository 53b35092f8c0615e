import { readSettings } from '../../server/env.ts';
import { run } from '../../server/run.ts';
import { serve } from '../../server/serve.ts';
import { loadInvented } from './invented-app.ts';

/** The program as `main.ts` composes it, but with the invented paper and without the page. */
await run(async (logger) => serve({ settings: readSettings(), load: loadInvented, logger }));
