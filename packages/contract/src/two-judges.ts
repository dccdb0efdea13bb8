import { join } from 'node:path';
import { ROOT, selectApis } from '@visitor-apis/codegen';
import { startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll } from 'vitest';
import { createJudge } from './judge.ts';

/** What two independent judges say of a body: ajv of the value, the mock of the request. */
export interface Verdicts {
  readonly ajv: boolean;
  /** The status that it answers. */
  readonly mock: number;
}

/** Judges of the bodies of one API, for the length of a test file. */
export interface TwoJudges {
  /** Judges a body of a POST to a path by the schema that it should fit. */
  verdicts(path: string, schema: string, body: unknown): Promise<Verdicts>;
}

/** Starts a mock of an API before the tests of a file, and closes it after them. */
export function useTwoJudges(api: string, headers: Record<string, string> = {}): TwoJudges {
  const [{ bundlePath } = { bundlePath: '' }] = selectApis([api]);
  const judge = createJudge(join(ROOT, bundlePath));
  let url = '';
  let close = async () => {};
  beforeAll(async () => {
    ({ url, close } = await startMock(api));
  });
  afterAll(() => close());
  return {
    async verdicts(path, schema, body) {
      const { status } = await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      });
      return { ajv: judge(schema, body), mock: status };
    },
  };
}
