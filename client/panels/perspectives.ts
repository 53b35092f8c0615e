/** Every perspective, one line each; `order` in each says where it stands in the bar. */
export { glance } from './glance/perspective.ts';
export { map } from './map/perspective.ts';
export { reach } from './reach/perspective.ts';
export { trace } from './trace/perspective.ts';
export { policies } from './policies/perspective.ts';
export { levers } from './levers/perspective.ts';
export { loops } from './loops/perspective.ts';
export { coverage } from './coverage/perspective.ts';
export { whatIf } from './what-if/perspective.ts';
export { compare } from './compare/perspective.ts';
export { paper } from './paper/perspective.ts';
export { cypher } from './cypher/perspective.ts';
export { briefing } from './briefing/perspective.ts';
