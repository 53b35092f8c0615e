import type { ClaimPolarity, Polarity } from './graph.ts';
import type { Net } from './reasoning.ts';

/** Signs as words, in the keys of edges, in tables and in styles. A bare sign in a table looks like a formula or a bullet. */
export const SIGN_NAMES = { '+': 'plus', '-': 'minus', '?': 'unknown', '0': 'zero' } as const satisfies Record<
  ClaimPolarity,
  string
>;
export type SignName = (typeof SIGN_NAMES)[ClaimPolarity];

/** As signs are written in running text, where a hyphen would be lost. */
export const SIGN_MARKS = { '+': '+', '-': '−', '?': '?', '0': '0' } as const satisfies Record<ClaimPolarity, string>;

type BySign = Record<(typeof SIGN_NAMES)[Polarity], string>;
export type ByClaimSign = Record<SignName, string>;

/** Texts for the signs of paths, by their names. */
export function bySign(words: Readonly<Record<Polarity, string>>): BySign {
  return { plus: words['+'], minus: words['-'], unknown: words['?'] };
}

/** Texts for the signs of claims, by their names. */
export function byClaimSign(words: Readonly<Record<ClaimPolarity, string>>): ByClaimSign {
  return { ...bySign(words), zero: words['0'] };
}

/** The sign of several claims, or paths, together; `±` where there are positive and negative ones. */
export type JointSign = Polarity | '±';

/** What may stand at an arrow of the map: `0` where it is of claims that the paper denies. */
export type ArrowSign = JointSign | '0';

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
