import { describe, expect, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import { STEP_GRAMMAR } from '../../src/script/parse-steps.ts';
import { askControl } from './ask-control.ts';

const fingerprint = useMock('fingerprint', { strict: false });
const KINDS = 'ok, answer, undocumented, reset, stall, garbled, truncated';
const OBJECTS = `Each of steps must be a text, or an object whose kind is one of ${KINDS}`;

describe('what a command cannot take is refused with the field, what it has to be and what came', () => {
  it.each<[string, unknown, string]>([
    ['/received', '{', 'The body must be JSON'],
    ['/received', [], 'The body must be a JSON object, got an array'],
    ['/received', 'null', 'The body must be a JSON object, got null'],
    ['/received', '"track"', 'The body must be a JSON object, got string'],
    ['/received', {}, 'operation must be a text that is not empty, got nothing'],
    ['/received', { operation: '' }, 'operation must be a text that is not empty, got string'],
    [
      '/received',
      { operation: 'a', boddy: {} },
      'boddy must be left out: there are body, query, headers, path, got object',
    ],
    [
      '/received',
      { operation: 'a', times: 1 },
      'times must be left out: there are body, query, headers, path, got number',
    ],
    ['/received', { operation: 'a', headers: 'x-a' }, 'headers must be a JSON object, got string'],
    ['/received', { operation: 'a', query: [] }, 'query must be a JSON object, got an array'],
    ['/documented', { operation: 7 }, 'operation must be a text that is not empty, got number'],
    ['/documented', { operation: null }, 'operation must be a text that is not empty, got null'],
    ['/script', { steps: 'ok' }, 'operation must be a text that is not empty, got nothing'],
    ['/script', { operation: 'getEvent' }, 'steps must be a text or a list of steps, got nothing'],
    [
      '/script',
      { operation: 'getEvent', steps: {} },
      'steps must be a text or a list of steps, got object',
    ],
    ['/script', { operation: 'getEvent', steps: [7] }, `${OBJECTS}, got number`],
    ['/script', { operation: 'getEvent', steps: [null] }, `${OBJECTS}, got null`],
    ['/script', { operation: 'getEvent', steps: [{ status: 404 }] }, `${OBJECTS}, got object`],
    ['/script', { operation: 'getEvent', steps: [{ kind: 'explode' }] }, `${OBJECTS}, got object`],
    ['/script', { operation: 'getEvent', steps: 'ok,nope' }, `"nope" is no step: ${STEP_GRAMMAR}`],
    [
      '/script',
      { operation: 'getEvent', steps: '429x99999999999' },
      `"429x99999999999" is no step: ${STEP_GRAMMAR}`,
    ],
    ['/script', { operation: 'getEvent', steps: '99' }, `"99" is no step: ${STEP_GRAMMAR}`],
    [
      '/script',
      { operation: 'getEvent', steps: '999' },
      'A status must be from 200 to 599, got 999',
    ],
    ['/chaos', { steps: '500' }, 'rate must be a number from 0 to 1, got nothing'],
    ['/chaos', { rate: '0.5', steps: '500' }, 'rate must be a number, got string'],
    ['/chaos', { rate: 2, steps: '500' }, 'The rate of chaos must be from 0 to 1, got 2'],
    ['/chaos', { rate: 1 }, 'steps must be a text or a list of steps, got nothing'],
    ['/chaos', { rate: 1, steps: [] }, 'Chaos needs at least one step'],
    ['/chaos', { rate: 1, steps: 'reset', seed: 'x' }, 'seed must be a number, got string'],
    ['/latency', { from: '100' }, 'from must be a number, got string'],
    ['/latency', { from: 1, to: null }, 'to must be a number, got null'],
    [
      '/latency',
      { from: 5, to: 1 },
      'Latency must be milliseconds, or from a number to a larger one, got 5,1',
    ],
  ])('%s %j', async (name, input, detail) => {
    expect(await askControl(fingerprint, name, { input })).toEqual({
      status: 400,
      type: 'application/problem+json',
      json: { title: 'The mock, not the vendor', status: 400, detail },
    });
    expect(fingerprint.pending).toEqual({});
  });

  it.each(['documented', 'script'])('%s of no operation says which there are', async (name) => {
    const input = { operation: 'getEvnt', steps: 'ok' };
    const { status, json } = await askControl(fingerprint, `/${name}`, { input });
    expect(status).toBe(400);
    expect(json.detail).toMatch(/^Fingerprint has no operation "getEvnt"\. It has: searchEvents, /);
  });

  it('a script of no example says which there are', async () => {
    const input = { operation: 'getEvent', steps: '404/gone' };
    const { json } = await askControl(fingerprint, '/script', { input });
    expect(json.detail).toMatch(/^getEvent documents no 404 gone\. It has: 200 \(webEvent, /);
  });
});
