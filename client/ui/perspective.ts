import type { TFunction } from 'i18next';
import type { ComponentType } from 'react';
import type { NodeKey } from '../../server/contract/ids.ts';
import type { LateWords } from '../i18n/texts.ts';
import type { PerspectiveId, PerspectiveRules, Questions } from '../state/perspective.ts';
import type { Language, ViewState } from '../state/view-state.ts';
import type { IconName } from './Icon.tsx';

/** What a perspective is called, and what it is for in a few words more. */
export interface PerspectiveWords {
  name: string;
  about: string;
}

/**
 * One perspective, whole: what it is asked and how that changes, its place in the bar, its icon, its words and its panel.
 * Each folder under `panels` that is one exports one from its `perspective.ts`, and `panels/perspectives.ts` lists them.
 */
export interface Perspective<Id extends PerspectiveId> extends PerspectiveRules<Id> {
  /** The bar has them in ascending order; the first ten have a digit. */
  order: number;
  icon: IconName;
  words: Record<Language, PerspectiveWords>;
  /** The texts of its panel; they come with the first panel that is opened. */
  texts?: LateWords;
  /** The panel, fetched when the perspective is first entered. */
  panel: () => Promise<ComponentType>;
  /** Whether there is anything to show beside the map; always, where it says nothing. */
  hasPanel?: (view: ViewState) => boolean;
  /** Whether the panel is fetched as soon as the first page has settled. */
  isEarly?: boolean;
  /** Whether the panel takes more of the width. */
  isWide?: (question: Questions[Id]) => boolean;
  /** Whether it stands at the thumb on a phone; the others are under one button. */
  isAtThumb?: boolean;
  /**
   * The line over the map, null for what can be done with what is selected. What the perspective is for, where this is
   * left out.
   */
  hint?: (t: TFunction, view: ViewState) => string | null;
  /** The line over the map while a node is picked for `slot`. */
  pickHint?: (t: TFunction, slot: string) => string;
  /** The document's title; that of what is selected, where it says nothing or gives null. */
  title?: (t: TFunction, question: Questions[Id], nameOf: (key: NodeKey) => string) => string | null;
}

/** Every perspective by its id. */
export type PerspectiveSet = { readonly [Id in PerspectiveId]: Perspective<Id> };
