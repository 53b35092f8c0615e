declare module '@citation-js/core' {
  export class Cite {
    /** Items of CSL-JSON. */
    data: Record<string, unknown>[];
    constructor(data: string, options: { forceType: string; generateGraph: boolean });
  }
}
