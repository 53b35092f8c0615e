import { tsImport } from 'tsx/esm/api';

// Node 20 reads no types: oxlint takes the rules through tsx.
const { rules } = await tsImport('./rules.ts', import.meta.url);

export default { meta: { name: 'walls' }, rules };
