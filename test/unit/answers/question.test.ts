import { describe, expect, it } from 'vitest';
import { mapKeys } from '../../answers/key-mapping.ts';
import { askAfter, askBefore, keyMark, showQuestion, type Question } from '../../answers/question.ts';
import { newSnapshot, oldSnapshot } from './small-snapshots.ts';

const mapping = mapKeys(oldSnapshot, newSnapshot);
const roads = keyMark('node', 'town', 'roads');
const claim = keyMark('edge', 'town', 'roads-DRIVES-trust-plus');

describe('a question', () => {
  it('asks each server by its own keys', () => {
    const question: Question = { route: '/api/paths', method: 'GET', path: `/api/paths?from=${roads}&q=roads` };
    expect(askBefore(question).path).toBe('/api/paths?from=roads&q=roads');
    expect(askAfter(question, mapping).path).toBe('/api/paths?from=town%3Aroads&q=roads');
  });

  it('translates keys inside a body, field names included', () => {
    const body = JSON.stringify({ changes: { [roads]: 1 } });
    const question: Question = { route: '/api/what-if', method: 'POST', path: '/api/what-if', body };
    expect(askBefore(question).body).toBe('{"changes":{"roads":1}}');
    expect(askAfter(question, mapping).body).toBe('{"changes":{"town:roads":1}}');
  });

  it('gives Cypher the key inside the paper', () => {
    const body = JSON.stringify({ parameters: { edge: claim } });
    const question: Question = { route: '/api/cypher', method: 'POST', path: '/api/cypher', body };
    expect(askAfter(question, mapping).body).toBe('{"parameters":{"edge":"c2"}}');
  });

  it('is shown with the keys of the first server, even where its address cannot be decoded', () => {
    expect(showQuestion({ route: '', method: 'GET', path: `/x?from=${roads}&q=%E9%81%93` })).toBe(
      'GET /x?from=roads&q=道',
    );
    expect(showQuestion({ route: '', method: 'GET', path: '/x%E0' })).toBe('GET /x%E0');
  });
});
