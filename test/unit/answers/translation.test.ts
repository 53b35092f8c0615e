import { describe, expect, it } from 'vitest';
import { mapKeys } from '../../answers/key-mapping.ts';
import { createTranslation } from '../../answers/translation.ts';
import { newSnapshot, oldSnapshot } from './small-snapshots.ts';

const { renew, keep, unify, unifyText } = createTranslation(mapKeys(oldSnapshot, newSnapshot));

describe('the translation of answers', () => {
  it('renews keys and the names of records, not prose or the words of the program', () => {
    const before = {
      key: 'roads',
      attributes: {
        name_en: 'roads',
        aliases: ['trust'],
        nodeType: 'trust',
        sections: ['2.3'],
        passages: ['town-2.3-1'],
      },
      cells: { roads: { trust: { net: 'positive' } } },
      left: { trust: 'positive' },
      edges: ['roads-DRIVES-trust-plus', 'unheard-of'],
    };
    expect(renew(before)).toEqual({
      key: 'town:roads',
      attributes: {
        name_en: 'roads',
        aliases: ['trust'],
        nodeType: 'trust',
        sections: ['town:s2-3'],
        passages: ['town:s2-3-1'],
      },
      cells: { 'town:roads': { 'town:trust': { net: 'positive' } } },
      left: { 'town:trust': 'positive' },
      edges: ['town:c2', 'unheard-of'],
    });
  });

  it('does not take a bare key of the second version for a whole one', () => {
    expect(keep({ key: 'roads' })).toEqual({ key: 'roads' });
  });

  it('takes every form of a key for the same in rows', () => {
    expect(unify(['c2', 'town:c2', 'roads-DRIVES-trust-plus'])).toEqual(['town:c2', 'town:c2', 'town:c2']);
    expect(unify(['2.3', 's2-3', 'town-2.3'])).toEqual(['town:s2-3', 'town:s2-3', 'town:s2-3']);
    expect(unify('town-2.3-1-IN_SECTION-town-2.3')).toBe('town:s2-3-1-IN_SECTION-town:s2-3');
  });

  it('finds keys inside sentences and files', () => {
    expect(keep({ message: 'Both ends are "roads".' })).toEqual({ message: 'Both ends are "town:roads".' });
    expect(unifyText('changes.roads is 2; see 2.3节 (c2).')).toBe(
      'changes.town:roads is 2; see town:s2-3节 (town:c2).',
    );
  });

  it('leaves everything as it is where no key has changed', () => {
    const same = createTranslation(mapKeys(oldSnapshot, oldSnapshot));
    const json = { key: 'roads', rows: [['town-2.3-1-IN_SECTION-town-2.3']], message: 'no roads' };
    expect([same.renew(json), same.keep(json), same.unify(json)]).toEqual([json, json, json]);
    expect(same.unifyText('roads 2.3')).toBe('roads 2.3');
  });
});
