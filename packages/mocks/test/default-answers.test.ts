import { describe, expect, it } from 'vitest';
import { acceptable, defaultAnswers } from '../src/api/default-answers.ts';
import { document } from './sample-document.ts';

describe('defaultAnswers', () => {
  it('are the first whole successes', () => {
    expect(Object.fromEntries(defaultAnswers(document))).toEqual({
      getPlant: { status: 200, mediaTypes: ['application/json'] },
      plantSeed: { status: 201, mediaTypes: ['text/plain', 'application/json'] },
      isOpen: { status: 204, mediaTypes: [] },
    });
  });

  it('leave out media types with an outcome, and responses that have no other', () => {
    const half = { 'text/plain': { 'x-outcome': 'partial' }, 'application/json': {} };
    const none = { 'text/plain': { 'x-outcome': 'dropped' } };
    const get = (responses: object) =>
      defaultAnswers({ paths: { '/': { get: { operationId: 'a', responses } } } }).get('a');
    expect(get({ 200: { content: half } })).toEqual({
      status: 200,
      mediaTypes: ['application/json'],
    });
    expect(get({ 200: { content: none }, 202: {} })).toEqual({ status: 202, mediaTypes: [] });
    expect(get({ 200: {}, 202: {} })).toEqual({ status: 200, mediaTypes: [] });
    expect(get({ 404: {}, default: {} })).toBeUndefined();
  });

  it('follow references to responses', () => {
    const paths = {
      '/': {
        get: {
          operationId: 'a',
          responses: {
            200: { $ref: '#/components/responses/Dup' },
            202: { $ref: '#/components/responses/Ok' },
          },
        },
      },
    };
    const responses = { Dup: { 'x-outcome': 'duplicate' }, Ok: {} };
    expect(defaultAnswers({ paths, components: { responses } }).get('a')?.status).toBe(202);
  });
});

describe('acceptable', () => {
  const types = ['application/json', 'text/plain'];
  it.each<[string | undefined, string[]]>([
    [undefined, types],
    ['*/*', types],
    ['text/plain', ['text/plain']],
    ['text/*;q=0.5, image/png', ['text/plain']],
    ['application/json, text/plain', types],
    ['image/png', []],
  ])('%j', (accept, expected) => {
    expect(acceptable(types, accept)).toEqual(expected);
  });
});
