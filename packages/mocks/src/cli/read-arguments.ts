import { parseArgs } from 'node:util';
import type { UnknownParameters } from '../mock-options.ts';
import type { Latency } from '../script/director.ts';
import { parseSteps } from '../script/parse-steps.ts';
import type { Step } from '../script/step.ts';
import type { ServerOptions } from '../start-mock.ts';
import { UsageError } from './usage-error.ts';

/** What the command was asked to do. */
export interface Arguments {
  readonly apis: readonly string[];
  readonly server: ServerOptions & { readonly port: number };
  /** Steps by operation. */
  readonly scripts: readonly (readonly [operation: string, steps: readonly Step[]])[];
  readonly isQuiet: boolean;
  readonly isJson: boolean;
  readonly stopsWithStarter: boolean;
}

const OPTIONS = {
  port: { type: 'string' },
  host: { type: 'string' },
  fail: { type: 'string', multiple: true },
  latency: { type: 'string' },
  chaos: { type: 'string' },
  'chaos-steps': { type: 'string' },
  seed: { type: 'string' },
  unknown: { type: 'string' },
  'no-control': { type: 'boolean' },
  quiet: { type: 'boolean' },
  json: { type: 'boolean' },
  'stop-with-starter': { type: 'boolean' },
} as const;

/** @throws {UsageError} or what `parseArgs` throws */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
  });
  const { chaos: rate, 'chaos-steps': steps = '500,reset,stall', seed, unknown } = values;
  const chaos = rate !== undefined && {
    chaos: {
      rate: readNumber('chaos', rate, 1, 'a number from 0 to 1'),
      steps: readSteps('chaos-steps', steps),
      seed: readWhole('seed', seed ?? '1', 2 ** 32),
    },
  };
  if (values.host === '') throw new UsageError('--host must be an address, got an empty text');
  if (rate === undefined && (values['chaos-steps'] ?? seed) !== undefined) {
    throw new UsageError('--chaos-steps and --seed need --chaos, a number from 0 to 1, got none');
  }
  return {
    apis: positionals,
    server: {
      port: readWhole('port', values.port ?? '0', 65_535),
      ...(values.host !== undefined && { host: values.host }),
      ...(values.latency !== undefined && { latency: readLatency(values.latency) }),
      ...(unknown !== undefined && { unknownParameters: readUnknown(unknown) }),
      ...chaos,
      control: !values['no-control'],
    },
    scripts: (values.fail ?? []).map(readFail),
    isQuiet: values.quiet ?? false,
    isJson: values.json ?? false,
    stopsWithStarter: values['stop-with-starter'] ?? false,
  };
}

function readFail(text: string): [string, Step[]] {
  const [, operation = '', steps = ''] = /^([^:]+):(.+)$/.exec(text) ?? [];
  if (operation) return [operation.trim(), readSteps('fail', steps)];
  throw new UsageError(`--fail must be an operation, a colon and steps, got "${text}"`);
}

function readSteps(name: string, text: string): Step[] {
  try {
    return parseSteps(text);
  } catch (error) {
    throw new UsageError(`--${name}: ${(error as Error).message}`);
  }
}

function readLatency(text: string): Latency {
  const expected = 'milliseconds such as 100 or 50-200';
  const [from = '', to = from, ...more] = text.split('-');
  const [least, most] = [from, to].map((one) =>
    readNumber('latency', one, Number.MAX_SAFE_INTEGER, expected, text),
  ) as [number, number];
  if (least <= most && more.length === 0) return [least, most];
  throw new UsageError(`--latency must be ${expected}, got "${text}"`);
}

function readUnknown(text: string): UnknownParameters {
  if (text === 'report' || text === 'refuse' || text === 'ignore') return text;
  throw new UsageError(`--unknown must be report, refuse or ignore, got "${text}"`);
}

function readWhole(name: string, text: string, most: number): number {
  const expected = `a whole number from 0 to ${most}`;
  const value = readNumber(name, text, most, expected);
  if (Number.isInteger(value)) return value;
  throw new UsageError(`--${name} must be ${expected}, got "${text}"`);
}

function readNumber(
  name: string,
  text: string,
  most: number,
  expected: string,
  got = text,
): number {
  const value = Number(text.trim() || 'none');
  if (value >= 0 && value <= most) return value;
  throw new UsageError(`--${name} must be ${expected}, got "${got}"`);
}
