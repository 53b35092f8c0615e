import type { Polarity } from './graph.ts';
import type { Net } from './reasoning.ts';

/** Signs as words, in the keys of edges, in tables and in styles. A bare sign in a table looks like a formula or a bullet. */
export const SIGN_NAMES = { '+': 'plus', '-': 'minus', '?': 'unknown' } as const satisfies Record<Polarity, string>;
export type SignName = (typeof SIGN_NAMES)[Polarity];

/** As signs are written in running text, where a hyphen would be lost. */
export const SIGN_MARKS = { '+': '+', '-': '−', '?': '?' } as const satisfies Record<Polarity, string>;

export type BySign = Record<SignName, string>;

/** Texts for the signs, by their names. */
export function bySign(words: Readonly<Record<Polarity, string>>): BySign {
  return { plus: words['+'], minus: words['-'], unknown: words['?'] };
}

/** The sign of several claims, or paths, together; `±` where there are positive and negative ones. */
export type JointSign = Polarity | '±';

const JOINT_SIGNS: Record<Net, JointSign> = {
  none: '?',
  positive: '+',
  negative: '-',
  unknown: '?',
  undetermined: '?',
  conflicted: '±',
};

/** A net effect as a sign; what was not determined is not known. */
export function jointSignOf(net: Net): JointSign {
  return JOINT_SIGNS[net];
}
