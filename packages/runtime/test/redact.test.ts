import { describe, expect, it } from 'vitest';
import { createRedact } from '../src/redact/index.ts';

const redact = createRedact<'plant' | 'water'>({
  options: {},
  operations: {
    plant: {
      request: { '/token': 'secret', '/rows/*/email': 'personal', '/a~1b': 'personal' },
      responses: { 200: { '': 'personal' }, 404: { '/seen': 'personal' } },
    },
    water: {},
  },
});

describe('redact', () => {
  it('leaves out what is marked, by pointer, in every item, and nothing else', () => {
    const body = { token: 't', rows: [{ email: 'a@b', n: 1 }, { n: 2 }], 'a/b': 'x', note: 'ok' };
    expect(redact('plant', 'request', body)).toEqual({
      token: '[secret]',
      rows: [{ email: '[personal]', n: 1 }, { n: 2 }],
      'a/b': '[personal]',
      note: 'ok',
    });
    expect(body.token).toBe('t');
  });

  it('takes a whole map, or a whole answer', () => {
    expect(redact('plant', 200, { any: 'one' })).toBe('[personal]');
    expect(redact('plant', 404, { seen: { by: ['Mara'] }, error: 'gone' })).toEqual({
      seen: '[personal]',
      error: 'gone',
    });
  });

  it('keeps null and absence apart from what is hidden', () => {
    expect(redact('plant', 404, { seen: null })).toEqual({ seen: null });
  });

  it('changes nothing where nothing is marked', () => {
    expect(redact('water', 'request', { liters: 2 })).toEqual({ liters: 2 });
    expect(redact('plant', 500, 'text')).toBe('text');
  });
});
