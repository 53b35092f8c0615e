import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chooseCoding, prepareBody } from '../../server/prepared-body.ts';

describe('chooseCoding', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['identity', null],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip;q=0.2', 'gzip'],
    ['br;q=0.4, gzip;q=0.8', 'gzip'],
    ['*', 'br'],
    ['*;q=0', null],
    ['br;q=nonsense', null],
    ['zstd, deflate', null],
  ])('answers %j with %j', (header, coding) => {
    expect(chooseCoding(header)).toBe(coding);
  });
});

describe('prepareBody', () => {
  const bytes = Buffer.from('灯笼'.repeat(500));

  it('compresses to what unpacks to the same bytes, once', async () => {
    const body = prepareBody(bytes, 'text/plain');
    expect(brotliDecompressSync(await body.encoded('br'))).toEqual(bytes);
    expect(gunzipSync(await body.encoded('gzip'))).toEqual(bytes);
    expect(await body.encoded('br')).toBe(await body.encoded('br'));
  });

  it('takes what was compressed beforehand', async () => {
    const br = Buffer.from('made before');
    expect(await prepareBody(bytes, 'text/plain', { br }).encoded('br')).toBe(br);
  });

  it('has one tag for the same bytes and another for others', () => {
    const tag = (text: string): string => prepareBody(Buffer.from(text), 'text/plain').etag;
    expect(tag('a')).toBe(tag('a'));
    expect(tag('a')).not.toBe(tag('b'));
  });
});
