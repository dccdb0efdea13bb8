import { isDeepStrictEqual } from 'node:util';
import { type Step, undocumented } from '@visitor-apis/mocks';
import type { ContractOperation } from '@visitor-apis/mocks/ledger-internals';
import { isApiError } from '@visitor-apis/runtime';
import type { AnswerCase } from '../cases/case.ts';
import { fitsShape } from '../cases/sample-values.ts';
import { isSuccess } from './is-success.ts';
import { operationOf } from './operation-of.ts';
import { firstOf, type Outcome, show } from './outcome.ts';
import type { World } from './world.ts';

/** Has the mock give an answer: the client has to decode it to what it means. */
export async function runAnswer(world: World, given: AnswerCase): Promise<Outcome> {
  const { mock, calls, contract, api } = world;
  const { operation: id, status, mediaType, value } = given;
  const operation = operationOf(contract, id);
  const call = calls.cases[id]?.call;
  if (!call) throw new Error(`The contract has no call of ${id}`);
  mock.reset();
  mock.script(id, [stepOf(world, given)]);
  const settled = await call(calls.createClient({ baseUrl: mock.url, retry: false }), {}).then(
    (data) => ({ data, error: undefined }),
    (error: unknown) => ({ data: undefined, error }),
  );
  const { shape } = contentOf(operation, given) ?? {};
  const [sent] = mock.requests;
  const refusal = { kind: 'http', vendor: api.owner, operation: id, status, body: value };
  const failure = firstOf([
    shape && !fitsShape(contract, shape, value) && 'the answer does not fit its schema',
    sent?.status !== status && `answered ${sent?.status} instead of ${status}`,
    isSuccess(operation.spec, status, mediaType, value)
      ? differenceOfData(settled, value)
      : differenceOfError(settled, refusal),
  ]);
  const request = { method: sent?.method ?? '', path: sent?.path ?? '', headers: {} };
  return { failure, request: { ...request, body: undefined }, ...world.last() };
}

interface Settled {
  readonly data: unknown;
  readonly error: unknown;
}

function differenceOfData({ data, error }: Settled, value: unknown): string | undefined {
  if (error !== undefined) return `the call failed: ${error}`;
  return isDeepStrictEqual(data, value)
    ? undefined
    : `decoded as ${show(data)} instead of ${show(value)}`;
}

function differenceOfError({ data, error }: Settled, wanted: object): string | undefined {
  if (error === undefined) return `taken for a success: ${show(data)}`;
  if (!isApiError(error)) return `the call failed otherwise: ${error}`;
  const { kind, vendor, operation, status, body } = error;
  const came = { kind, vendor, operation, status, body };
  return isDeepStrictEqual(came, wanted)
    ? undefined
    : `the error has ${show(came)} instead of ${show(wanted)}`;
}

/** The step of a script that gives an answer. */
function stepOf({ mock }: World, given: AnswerCase): Step {
  const { operation, status, mediaType, example, value } = given;
  const documented = mock
    .documented(operation)
    .find((one) => one.status === status && one.mediaType === mediaType && one.example === example);
  if (documented) return documented;
  return undocumented(status, {
    ...(mediaType && { headers: { 'content-type': mediaType } }),
    ...(value !== undefined && { body: value }),
  });
}

function contentOf({ answers }: ContractOperation, { status, mediaType }: AnswerCase) {
  const answer = answers.find((one) => one.status === String(status));
  return answer?.contents.find((content) => content.mediaType === mediaType);
}
