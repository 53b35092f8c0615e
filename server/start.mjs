/** What `npm start` runs. */
import { runBuilt } from './built.mjs';

await runBuilt('main.js', ['program', 'guard', 'client']);
