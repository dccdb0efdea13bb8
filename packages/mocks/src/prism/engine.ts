import { createRequire } from 'node:module';
import { createLogger } from '@stoplight/prism-core';
import {
  createInstance,
  getHttpOperationsFromSpec,
  type IHttpRequest,
  type PrismHttpComponents,
} from '@stoplight/prism-http';
import { isLeft, right } from 'fp-ts/lib/Either.js';
import { defaultAnswers } from '../default-answers.ts';
import { parsePrefer } from '../prefer.ts';
import { chooseRefusal, type RefusingDocument, readRefusals } from '../refusals.ts';
import { chooseAnswer } from './choose-answer.ts';
import { explodeByDefault } from './explode.ts';
import { findFaults, parseBody } from './faults.ts';
import { violationsHeader } from './violations-header.ts';
import { answerOf, type EngineAnswer, writeAnswer, writeProblem } from './write-answer.ts';

/** A request below the base path. */
export interface EngineRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Judges a request by the document and answers it. */
export type Engine = (request: EngineRequest) => Promise<EngineAnswer>;

// Not exported by its index. Required, because tools disagree on what an import of it would be.
const { default: mocker } = createRequire(import.meta.url)(
  '@stoplight/prism-http/dist/mocker/index.js',
) as { default: PrismHttpComponents['mock'] };

const CONFIG = {
  isProxy: false,
  validateRequest: true,
  validateResponse: true,
  checkSecurity: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

/** Prism's core over one document, refusing as `x-refusals` says. */
export async function createEngine(document: RefusingDocument): Promise<Engine> {
  const read = await getHttpOperationsFromSpec(structuredClone(document));
  const operations = explodeByDefault(read);
  const refusalsOf = readRefusals(document);
  const defaults = defaultAnswers(document);
  const violations = new WeakMap<object, string>();
  const prism = createInstance(CONFIG, {
    logger: createLogger('mock', { enabled: false }),
    mock: (call) => (logger) => {
      const { resource, input } = call;
      const { faults, reasons } = findFaults(resource, input.data, input.validations);
      if (faults.size === 0) return mocker(chooseAnswer(call, defaults))(logger);
      const refusal = chooseRefusal(refusalsOf(resource.iid ?? ''), faults);
      const answer = refusal && answerOf(resource, refusal);
      // Without a rule of the vendor's, Prism refuses in its own way.
      if (!answer) return mocker(call)(logger);
      violations.set(answer, violationsHeader(reasons));
      return right(answer);
    },
  });
  return async (request) => {
    const { code, example, dynamic } = parsePrefer(request.headers.prefer);
    const mock = {
      dynamic: dynamic === true,
      ...(code && { code }),
      ...(example && { exampleKey: example }),
    };
    const input = toPrism(request);
    const result = await prism.request(input, operations, { ...CONFIG, mock })();
    if (isLeft(result)) return writeProblem(result.left);
    const { output } = result.right;
    const reasons = violations.get(output);
    return writeAnswer(output, reasons ? { 'sl-violations': reasons } : {});
  };
}

function toPrism({ method, path, query, headers, body }: EngineRequest): IHttpRequest {
  const entries = [...new Set(query.keys())].map((name): [string, string | string[]] => {
    const values = query.getAll(name);
    return [name, values.length === 1 ? (values[0] as string) : values];
  });
  return {
    method: method.toLowerCase() as IHttpRequest['method'],
    url: { path, query: Object.fromEntries(entries) },
    headers: { ...headers },
    body: parseBody(body, headers['content-type']),
  };
}
