/** The texts of the perspectives, by key: the folder of each adds its own, by declaration merging. */
// oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-empty-interface -- filled by the perspectives
export interface PerspectiveTexts {}
