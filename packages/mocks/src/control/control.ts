import type { IncomingMessage } from 'node:http';
import { type Answer, problem } from '../answer.ts';
import { readMessage } from '../faces/read-message.ts';
import type { Control } from '../faces/serve.ts';
import type { UntypedMock } from '../mock.ts';
import { ScriptError } from '../script/script-error.ts';
import { behaviourOf } from '../vendors/index.ts';
import { listCommands } from './commands.ts';
import { InputError } from './input-error.ts';
import { isForeign } from './is-foreign.ts';

/** Where the control API is; no vendor has anything there. */
export const CONTROL_PATH = '/_mock';

const LONGEST_INPUT = 1024 * 1024;

/** The control API of a mock, for programs in other languages. `host` is what it listens on. */
export function createControl(
  mock: UntypedMock,
  vendor: string | undefined,
  host: string,
): Control {
  const commands = listCommands(mock, behaviourOf(vendor));
  return (request) => {
    const path = request.url?.split('?')[0] ?? '';
    if (path !== CONTROL_PATH && !path.startsWith(`${CONTROL_PATH}/`)) return undefined;
    return run(request, path.slice(CONTROL_PATH.length + 1));
  };

  async function run(request: IncomingMessage, name: string): Promise<Answer> {
    if (isForeign(request, host)) return problem(403, 'The control API takes no other origin');
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (name === '') return json({ commands: describe() });
    if (!command) {
      return problem(
        404,
        `There is no command "${name}". There are: ${Object.keys(commands).join(', ')}`,
      );
    }
    if (request.method !== command.method) return problem(405, `${name} takes ${command.method}`);
    const { headers, body, isTooLarge } = await readMessage(request, LONGEST_INPUT);
    if (isTooLarge) return problem(413, `${name} takes at most ${LONGEST_INPUT} bytes`);
    if (command.method === 'POST' && !headers['content-type']?.startsWith('application/json')) {
      // Also what a page cannot send elsewhere without asking first.
      return problem(415, `${name} takes application/json`);
    }
    try {
      return json(await command.run(body === '' ? {} : JSON.parse(body)));
    } catch (error) {
      const isInput = [InputError, ScriptError, SyntaxError].some((kind) => error instanceof kind);
      if (!isInput) throw error;
      const message =
        error instanceof SyntaxError ? 'The body must be JSON' : (error as Error).message;
      return problem(400, message);
    }
  }

  function describe(): object {
    return Object.fromEntries(
      Object.entries(commands).map(([name, { method, summary }]) => [
        `${method} ${CONTROL_PATH}/${name}`,
        summary,
      ]),
    );
  }
}

function json(value: object): Answer {
  const headers = { 'content-type': 'application/json' };
  return { status: 200, headers, body: `${JSON.stringify(value)}\n` };
}
