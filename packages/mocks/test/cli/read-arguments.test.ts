import { expect, expectTypeOf, it } from 'vitest';
import { type Arguments, readArguments } from '../../src/cli/read-arguments.ts';

const DEFAULTS: Arguments = {
  apis: [],
  server: { port: 0, control: true },
  scripts: [],
  isQuiet: false,
  isJson: false,
  stopsWithStarter: false,
};
const chaos = [{ kind: 'answer', status: 500 }, { kind: 'reset' }, { kind: 'stall' }];

it.each<[string, object]>([
  ['', {}],
  ['openpanel ./api.yaml', { apis: ['openpanel', './api.yaml'] }],
  ['--port 4010', { server: { port: 4010 } }],
  ['--host 0.0.0.0', { server: { host: '0.0.0.0' } }],
  ['--latency 100', { server: { latency: [100, 100] } }],
  ['--latency 50-200', { server: { latency: [50, 200] } }],
  ['--chaos 0.1', { server: { chaos: { rate: 0.1, seed: 1, steps: chaos } } }],
  [
    '--chaos 1 --seed 7 --chaos-steps 429@1,404/gone',
    {
      server: {
        chaos: {
          rate: 1,
          seed: 7,
          steps: [
            { kind: 'answer', status: 429, headers: { 'retry-after': '1' } },
            { kind: 'answer', status: 404, example: 'gone' },
          ],
        },
      },
    },
  ],
  ['--unknown refuse', { server: { unknownParameters: 'refuse' } }],
  ['--no-control', { server: { control: false } }],
  ['--quiet --json --stop-with-starter', { isQuiet: true, isJson: true, stopsWithStarter: true }],
  [
    '--fail track:429x2 --fail getEvent:reset',
    {
      scripts: [
        [
          'track',
          [
            { kind: 'answer', status: 429 },
            { kind: 'answer', status: 429 },
          ],
        ],
        ['getEvent', [{ kind: 'reset' }]],
      ],
    },
  ],
])('%j', (line, expected: { server?: object }) => {
  const server = { ...DEFAULTS.server, ...expected.server };
  expect(readArguments(line.split(' ').filter(Boolean))).toEqual({
    ...DEFAULTS,
    ...expected,
    server,
  });
  expectTypeOf(readArguments).returns.toEqualTypeOf<Arguments>();
});
