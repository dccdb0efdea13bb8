import { describe, expect, it } from 'vitest';
import { basePaths, stripBasePath } from '../src/api/base-paths.ts';

describe('basePaths', () => {
  it.each<[string[], string[]]>([
    [[], ['']],
    [['https://a.example'], ['']],
    [['https://a.example/'], ['']],
    [['https://a.example/v1/'], ['/v1']],
    [
      ['https://a.example/v1', 'https://b.example/v1', 'https://b.example/v2'],
      ['/v1', '/v2'],
    ],
    [['https://{region}.a.example:8080/v1'], ['/v1']],
    [['/api'], ['/api']],
    [['https://a.example/{version}'], ['/{version}']],
    [['/'], ['']],
  ])('%j', (urls, expected) => {
    expect(basePaths({ servers: urls.map((url) => ({ url })) })).toEqual(expected);
  });

  it('has the defaults of its variables', () => {
    const variables = { version: { default: 'v2' } };
    const servers = [{ url: 'https://a.example/{version}/', variables }];
    expect(basePaths({ servers })).toEqual(['/v2']);
  });

  it('of a document without servers is none', () => {
    expect(basePaths({})).toEqual(['']);
  });
});

describe('stripBasePath', () => {
  it.each<[string, string[], string | undefined]>([
    ['/v1/plants', ['/v1'], '/plants'],
    ['/v1', ['/v1'], '/'],
    ['/v1/', ['/v1'], '/'],
    ['/v10/plants', ['/v1'], undefined],
    ['/plants', ['/v1'], undefined],
    ['/v1/eu/plants', ['/v1', '/v1/eu'], '/plants'],
    ['/plants', [''], '/plants'],
    ['/plants', ['/v1', ''], '/plants'],
  ])('%j below %j is %j', (path, bases, expected) => {
    expect(stripBasePath(path, bases)).toBe(expected);
  });
});
