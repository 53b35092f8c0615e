/** What is answered from memory, of the invented paper, once its graph was there. */
export const FROM_MEMORY = [
  '/api/graph',
  '/api/graph?paper=invented',
  '/api/nodes/guild-trust',
  '/api/edges/guild-trust-DRIVES-craft-exchange-plus',
  '/api/papers',
  '/api/papers/invented/text',
  '/api/search?q=guild',
  '/api/paths?from=guild-trust&to=craft-exchange',
  '/api/outline?depth=outline',
  '/api/reach?from=guild-trust&direction=down',
  '/api/loops',
  '/api/coverage',
  '/api/leverage',
  '/api/compare?left=guild-trust&right=shared-workshop',
  '/api/export/json',
] as const;
