/*
 * What a query may call, on any store: the functions of Neo4j 5 that compute from their arguments or from the graph, and the procedures
 * that tell what the graph holds. Whatever reads files, the server, other databases or its users is left out. Function names
 * are compared in lower case, as Neo4j does; names of procedures as they are.
 */

const FUNCTIONS = `
  abs acos all any asin atan atan2 avg btrim ceil ceiling char_length character_length coalesce collect cos cosh cot coth count
  date date.realtime date.statement date.transaction date.truncate
  datetime datetime.fromepoch datetime.fromepochmillis datetime.realtime datetime.statement datetime.transaction datetime.truncate
  degrees duration duration.between duration.indays duration.inmonths duration.inseconds e elementid endnode exists exp floor
  haversin head id isempty isnan keys labels last left length ln
  localdatetime localdatetime.realtime localdatetime.statement localdatetime.transaction localdatetime.truncate
  localtime localtime.realtime localtime.statement localtime.transaction localtime.truncate
  log log10 lower ltrim max min nodes none normalize nullif percentilecont percentiledisc pi point point.distance point.withinbbox
  properties radians rand randomuuid range reduce relationships replace reverse right round rtrim sign sin single sinh size split
  sqrt startnode stdev stdevp substring sum tail tan tanh time time.realtime time.statement time.transaction time.truncate timestamp
  toboolean tobooleanlist tobooleanornull tofloat tofloatlist tofloatornull tointeger tointegerlist tointegerornull tolower
  tostring tostringlist tostringornull toupper trim type upper valuetype vector.similarity.cosine vector.similarity.euclidean
`;

export const ALLOWED_FUNCTIONS: ReadonlySet<string> = new Set(FUNCTIONS.trim().split(/\s+/));

export const ALLOWED_PROCEDURES: ReadonlySet<string> = new Set([
  'db.labels',
  'db.propertyKeys',
  'db.relationshipTypes',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
]);
