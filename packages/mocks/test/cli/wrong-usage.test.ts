import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/read-arguments.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { STEP_GRAMMAR } from '../../src/script/parse-steps.ts';
import { messageOf } from '../script/message-of.ts';
import { runCommand } from './run-command.ts';

const SEE_HELP = '\n\nvisitor-apis-mocks --help tells what there is.\n';

describe('wrong usage ends with 2, and with a message that names it', () => {
  it.each<[string[], string]>([
    [
      ['fingerprnt'],
      'There is no API "fingerprnt", and no such file. Known are: ours-privacy, fingerprint, fingerprint@v4, openpanel; any other OpenAPI document works by its path.',
    ],
    [['--prot', '1'], "Unknown option '--prot'."],
    [['--port', '70000'], '--port must be a whole number from 0 to 65535, got "70000"'],
    [
      ['fingerprint', '--fail', 'getEvnt:429'],
      'There is no operation "getEvnt". There are: searchEvents, getEvent, updateEvent, getVisits, deleteVisitorData, getRelatedVisitors.',
    ],
    [
      ['fingerprint', '--fail', 'getEvent:404/gone'],
      'getEvent documents no 404 gone. It has: 200 (webEvent,',
    ],
    [
      ['openpanel', '--latency', '200-50'],
      '--latency must be milliseconds such as 100 or 50-200, got "200-50"',
    ],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await runCommand(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(message), stderr).toBe(true);
    expect(stderr.endsWith(SEE_HELP), stderr).toBe(true);
  });
});

describe('an argument is refused with its name, what it has to be and what came', () => {
  const port = '--port must be a whole number from 0 to 65535, got';
  const latency = '--latency must be milliseconds such as 100 or 50-200, got';
  const fail = '--fail must be an operation, a colon and steps, got';

  it.each<[string, string]>([
    ['--port=nope', `${port} "nope"`],
    ['--port=', `${port} ""`],
    ['--port=1.5', `${port} "1.5"`],
    ['--port=-1', `${port} "-1"`],
    ['--latency=soon', `${latency} "soon"`],
    ['--latency=-5', `${latency} "-5"`],
    ['--latency=5-', `${latency} "5-"`],
    ['--latency=1-2-3', `${latency} "1-2-3"`],
    ['--latency=Infinity', `${latency} "Infinity"`],
    ['--chaos=often', '--chaos must be a number from 0 to 1, got "often"'],
    ['--chaos=1.1', '--chaos must be a number from 0 to 1, got "1.1"'],
    ['--fail=getEvent', `${fail} "getEvent"`],
    ['--fail=:429', `${fail} ":429"`],
    ['--fail=getEvent:', `${fail} "getEvent:"`],
    ['--fail=getEvent:nope', `--fail: "nope" is no step: ${STEP_GRAMMAR}`],
    ['--unknown=tell', '--unknown must be report, refuse or ignore, got "tell"'],
  ])('%s', (argument, message) => {
    expect(messageOf(() => readArguments([argument]))).toBe(`UsageError: ${message}`);
    expect(() => readArguments([argument])).toThrow(UsageError);
  });

  it.each<[string[], string]>([
    [['--chaos=1', '--seed=x'], '--seed must be a whole number from 0 to 4294967296, got "x"'],
    [['--chaos=1', '--seed=1.5'], '--seed must be a whole number from 0 to 4294967296, got "1.5"'],
    [['--chaos=1', '--chaos-steps=ok,nope'], `--chaos-steps: "nope" is no step: ${STEP_GRAMMAR}`],
  ])('%j', (args, message) => {
    expect(messageOf(() => readArguments(args))).toBe(`UsageError: ${message}`);
  });
});
