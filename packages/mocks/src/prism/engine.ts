import { createRequire } from 'node:module';
import { MIMEType } from 'node:util';
import type { IPrismDiagnostic } from '@stoplight/prism-core';
import {
  createInstance,
  type IHttpRequest,
  type IHttpResponse,
  type PrismHttpComponents,
} from '@stoplight/prism-http';
import type { IHttpOperation } from '@stoplight/types';
import type { Document } from '@visitor-apis/codegen/document';
import { isLeft, right } from 'fp-ts/lib/Either.js';
import { problem } from '../answer.ts';
import { defaultAnswers } from '../api/default-answers.ts';
import type { MockDocument, ReadApi } from '../api/mocked-api.ts';
import { chooseRefusal, readRefusals } from '../api/refusals.ts';
import { showName } from '../journal/show-name.ts';
import type { UnknownParameters } from '../mock-options.ts';
import { parsePrefer } from '../script/prefer.ts';
import { chooseAnswer, type MockCall } from './choose-answer.ts';
import { diagnose, findFaults, kindsOf, toFindings } from './faults.ts';
import { createJsonQueryJudge } from './judge-json-query.ts';
import type { Engine, EngineRequest, Judgement } from './judgement.ts';
import { idOf } from './list-operations.ts';
import { narrowOperations } from './narrow-operations.ts';
import { quietLogger } from './quiet-logger.ts';
import { answerOf, writeAnswer, writeProblem } from './write-answer.ts';

// Beside it, so that whoever loads the engine has both.
export { parseOperations } from './parse-operations.ts';

// Not exported by its index. Required, because tools disagree on what an import of it would be.
const { default: mocker } = createRequire(import.meta.url)(
  '@stoplight/prism-http/dist/mocker/index.js',
) as { default: PrismHttpComponents['mock'] };

const CONFIG = {
  isProxy: false,
  validateRequest: true,
  // Examples are judged when the specs are, not each time one is answered.
  validateResponse: false,
  checkSecurity: true,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

/** What was found out about a request on its way through Prism. */
type Notes = Pick<Judgement, 'operation' | 'findings' | 'refused'>;

/** Prism's core over one document, refusing as `x-refusals` says. */
export function createEngine(api: ReadApi, unknownParameters: UnknownParameters): Engine {
  const refusalsOf = readRefusals(api.document);
  const defaults = defaultAnswers(api.document);
  const named = new Map(api.operations.map(({ id, query }) => [id, new Set(query)]));
  const jsonQuery = createJsonQueryJudge(api.document as Document);
  const notes = new WeakMap<IHttpRequest, Notes>();
  const sizes = new WeakMap<IHttpRequest, number>();

  function mock(call: MockCall): ReturnType<PrismHttpComponents['mock']> {
    const { resource, input } = call;
    const { data } = input;
    const operation = idOf(resource);
    const beyond = sizes.get(data);
    if (beyond !== undefined) return () => right(tooLarge(resource, data, beyond));
    const faults = [
      ...findFaults(resource, data, input.validations),
      ...jsonQuery.judge(operation, data.url.query ?? {}),
    ];
    const unknown =
      unknownParameters === 'ignore' ? [] : findUnknown(data, named.get(operation), api.document);
    const isRefusing = unknownParameters === 'refuse';
    const refusing = isRefusing ? [...faults, ...unknown] : faults;
    const findings = [...toFindings(faults, true), ...toFindings(unknown, isRefusing)];
    notes.set(data, { operation, findings, refused: refusing.length > 0 });
    if (refusing.length === 0) return mocker(chooseAnswer(call, defaults));
    const refusal = chooseRefusal(
      refusalsOf(operation),
      kindsOf(findings.filter(({ refuses }) => refuses)),
    );
    const answer = refusal && answerOf(resource, refusal);
    // Without a rule of the vendor's, Prism refuses in its own way.
    return answer
      ? () => right(answer)
      : mocker({ ...call, input: { data, validations: refusing } });
  }

  function tooLarge(resource: IHttpOperation, data: IHttpRequest, limit: number): IHttpResponse {
    const found = [diagnose(['body'], 'bodySize', `Request body must have at most ${limit} bytes`)];
    notes.set(data, {
      operation: idOf(resource),
      findings: toFindings(found, true),
      refused: true,
    });
    const own = problem(413, `The mock takes at most ${limit} bytes`);
    return (
      answerOf(resource, { status: 413 }) ?? {
        statusCode: own.status,
        headers: own.headers,
        body: JSON.parse(own.body),
      }
    );
  }

  const prism = createInstance(CONFIG, { logger: quietLogger, mock });
  const parsed = api.parsed as readonly IHttpOperation[];
  const narrow = narrowOperations(parsed.map(jsonQuery.without));
  return async (request) => {
    const input = toPrism(request);
    if (request.beyond !== undefined) sizes.set(input, request.beyond);
    const config = { ...CONFIG, mock: toConfig(request.headers.prefer) };
    const result = await prism.request(input, narrow(request.path), config)();
    const noted = notes.get(input) ?? { operation: undefined, findings: [], refused: false };
    const answer = isLeft(result) ? writeProblem(result.left) : writeAnswer(result.right.output);
    return { ...noted, answer };
  };
}

/** Query parameters that neither the operation names nor the vendor is known to take. */
function findUnknown(
  { url }: IHttpRequest,
  named: ReadonlySet<string> | undefined,
  { 'x-tolerated-query': tolerated = [] }: MockDocument,
): IPrismDiagnostic[] {
  const names = Object.keys(url.query ?? {});
  const known = [...(named ?? [])];
  return (
    names
      .filter((name) => !named?.has(name) && !tolerated.includes(name))
      // An object as a parameter: `filter[bot]`.
      .filter((name) => !known.some((one) => name.startsWith(`${one}[`)))
      .map(showName)
      .map((name) =>
        diagnose(
          ['query', name],
          'unknownParameter',
          `Request query parameter ${name} is not one of: ${known.join(', ') || 'none'}`,
        ),
      )
  );
}

function toConfig(prefer: string | undefined) {
  const { code, example, dynamic } = parsePrefer(prefer);
  return {
    dynamic: dynamic === true,
    ...(code && { code }),
    ...(example && { exampleKey: example }),
  };
}

function toPrism({ method, path, query, headers, body }: EngineRequest): IHttpRequest {
  return {
    method: method.toLowerCase() as IHttpRequest['method'],
    // Prism splits at commas twice, the first time whatever the parameter is.
    url: { path: path.replaceAll(',', '%2C'), query: copyQuery(query) },
    headers: forPrism(headers),
    body,
  };
}

/** Prism writes what it reads into lists, and the journal has them too. */
function copyQuery(query: EngineRequest['query']): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : [...value],
    ]),
  );
}

/** Without an Accept, Prism answers text where there is no body; it fails over a type that is none. */
function forPrism({
  accept = '*/*',
  ...headers
}: EngineRequest['headers']): Record<string, string> {
  const { 'content-type': type } = headers;
  const isNone = type !== undefined && type !== '' && !isMediaType(type);
  return { ...headers, accept, ...(isNone && { 'content-type': 'application/octet-stream' }) };
}

function isMediaType(text: string): boolean {
  try {
    return Boolean(new MIMEType(text));
  } catch {
    return false;
  }
}
