import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, SETTING_KEYS, SettingsError } from '../../server/env.ts';

function refusal(source: NodeJS.ProcessEnv): string {
  try {
    readSettings(source);
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return (error as SettingsError).message;
  }
  throw new Error('The settings were accepted.');
}

const DEFAULTS = {
  port: 4000,
  host: '127.0.0.1',
  allowedHosts: [],
  queryTimeoutMs: 5000,
  rowLimit: 1000,
  store: { kind: 'embedded', dataFolder: resolve('data'), readers: 2 },
};

describe('readSettings', () => {
  it('has a default for every setting, also where the value is empty', () => {
    expect(readSettings({})).toEqual(DEFAULTS);
    expect(readSettings({ PORT: '', HOST: '', CAUSEWAY_DATA: '', NEO4J_URI: '' })).toEqual(DEFAULTS);
  });

  it('reads every setting of the embedded store', () => {
    expect(
      readSettings({
        PORT: '0',
        HOST: '::1',
        CAUSEWAY_DATA: '/srv/causeway',
        CAUSEWAY_ALLOWED_HOSTS: 'Causeway.example, 10.0.0.7',
        CAUSEWAY_QUERY_TIMEOUT_MS: '250',
        CAUSEWAY_ROW_LIMIT: '20',
        CAUSEWAY_READERS: '4',
      }),
    ).toEqual({
      port: 0,
      host: '::1',
      allowedHosts: ['causeway.example', '10.0.0.7'],
      queryTimeoutMs: 250,
      rowLimit: 20,
      store: { kind: 'embedded', dataFolder: '/srv/causeway', readers: 4 },
    });
  });

  it('chooses Neo4j by its address', () => {
    expect(
      readSettings({
        NEO4J_URI: 'neo4j+s://graph.example:7687',
        NEO4J_USER: 'reader',
        NEO4J_PASSWORD: 'secret',
        NEO4J_DATABASE: 'papers',
      }).store,
    ).toEqual({
      kind: 'neo4j',
      uri: 'neo4j+s://graph.example:7687',
      user: 'reader',
      password: 'secret',
      database: 'papers',
      readers: 2,
    });
  });

  it.each([
    ['PORT', 'abc', 'a whole number from 0 to 65535'],
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['PORT', '-1', 'a whole number from 0 to 65535'],
    ['PORT', '80.5', 'a whole number from 0 to 65535'],
    ['PORT', '1e3', 'a whole number from 0 to 65535'],
    ['HOST', 'http://localhost', 'a host name or an IP address, such as 127.0.0.1'],
    ['HOST', '1.2.3', 'a host name or an IP address, such as 127.0.0.1'],
    ['CAUSEWAY_DATA', 'a\0b', 'the path of a folder'],
    [
      'CAUSEWAY_ALLOWED_HOSTS',
      'a.example:80',
      'host names separated by commas, without scheme and port, such as causeway.example,map.example',
    ],
    [
      'CAUSEWAY_ALLOWED_HOSTS',
      '*',
      'host names separated by commas, without scheme and port, such as causeway.example,map.example',
    ],
    ['CAUSEWAY_QUERY_TIMEOUT_MS', '0', 'a whole number from 1 to 600000'],
    ['CAUSEWAY_ROW_LIMIT', '1000001', 'a whole number from 1 to 1000000'],
    ['CAUSEWAY_READERS', 'two', 'a whole number from 1 to 64'],
    ['NEO4J_DATABASE', 'a b', 'the name of a database, such as neo4j'],
  ])('refuses %s = %j and says what is accepted', (key, value, accepted) => {
    expect(refusal({ [key]: value })).toBe(
      `Setting ${key}: ${JSON.stringify(value)} is not accepted. Accepted: ${accepted}.`,
    );
  });

  it('says nothing of what may be a secret', () => {
    expect(refusal({ NEO4J_URI: 'neo4j://neo4j:secret@graph.example' })).toBe(
      'Setting NEO4J_URI: the value given is not accepted. Accepted: an address that starts with neo4j://, neo4j+s://, ' +
        'neo4j+ssc://, bolt://, bolt+s:// or bolt+ssc://, without user and password.',
    );
  });

  it('names every wrong value in one message', () => {
    expect(refusal({ PORT: 'x', CAUSEWAY_READERS: '0' }).split('\n')).toEqual([
      'Setting PORT: "x" is not accepted. Accepted: a whole number from 0 to 65535.',
      'Setting CAUSEWAY_READERS: "0" is not accepted. Accepted: a whole number from 1 to 64.',
    ]);
  });
});

describe('the README of the server', () => {
  it('lists every setting, and no other', async () => {
    const readme = await readFile('server/README.md', 'utf8');
    const [, section = ''] = readme.split('\n## Settings\n');
    const [table = ''] = section.split('\n## ');
    const listed = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, key = '']) => key);
    expect(listed.toSorted()).toEqual([...SETTING_KEYS].toSorted());
  });
});
