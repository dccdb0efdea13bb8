import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  Answer,
  ApiError,
  type ApiErrorOf,
  ClientError,
  type ErrorKind,
  InvalidInputError,
  isApiError,
  isClientError,
} from '../src/index.ts';
import { recordFetch, rejection } from './recording-fetch.ts';
import { createSample } from './sample-api.ts';

const { fetch } = recordFetch(() => Response.json({ error: 'gone' }, { status: 404 }));
const refused = () => rejection(createSample({ fetch }).getPlant('fern'));

/** An error as a second copy of the package would make it. */
function fromAnotherCopy(kind: ErrorKind): Error {
  const error = Object.assign(new Error('elsewhere'), {
    kind,
    vendor: 'garden',
    operation: 'getPlant',
  });
  return Object.defineProperty(error, Symbol.for('@visitor-apis/error'), { value: true });
}

describe('isApiError', () => {
  it('is about any vendor and operation, or the ones given', async () => {
    const error = await refused();
    expect(error).toBeInstanceOf(ApiError);
    expect(isApiError(error)).toBe(true);
    expect(isApiError(error, 'garden')).toBe(true);
    expect(isApiError(error, 'garden', 'getPlant')).toBe(true);
    expect(isApiError(error, 'meadow')).toBe(false);
    expect(isApiError(error, 'garden', 'plantSeed')).toBe(false);
    expect(isApiError(error, undefined, 'getPlant')).toBe(true);
    if (isApiError(error)) expectTypeOf(error).toEqualTypeOf<ApiError>();
  });

  it('knows errors of another copy by their kind', () => {
    expect(isApiError(fromAnotherCopy('http'))).toBe(true);
    expect(isApiError(fromAnotherCopy('unexpected'), 'garden')).toBe(true);
    expect(isApiError(fromAnotherCopy('decode'))).toBe(false);
    expect(isApiError(fromAnotherCopy('network'))).toBe(false);
  });
});

describe('isClientError', () => {
  it('knows all errors of a client, of this copy and of another', async () => {
    expect(isClientError(await refused())).toBe(true);
    expect(isClientError(fromAnotherCopy('timeout'))).toBe(true);
    expect(fromAnotherCopy('timeout')).not.toBeInstanceOf(ClientError);
  });

  it.each([new Error('other'), undefined, null, 'text', { kind: 'http' }])('not %s', (error) => {
    expect(isClientError(error)).toBe(false);
    expect(isApiError(error)).toBe(false);
  });
});

describe('errors', () => {
  it('have a name, a vendor, and no brand that prints', async () => {
    const error = (await refused()) as ApiError;
    expect(`${error}`).toMatch(/^ApiError: Garden getPlant/);
    expect(Object.keys(error).sort()).toEqual([
      'attempts',
      'failures',
      'kind',
      'madeKey',
      'name',
      'operation',
      'outcome',
      'requestId',
      'retryAfter',
      'status',
      'vendor',
    ]);
    expect(Object.getOwnPropertySymbols({ ...error })).toEqual([]);
    const invalid = new InvalidInputError('Here', { vendor: 'garden' }, 'key', 'is odd');
    expect(invalid).toMatchObject({ name: 'InvalidInputError', message: 'Here: `key` is odd.' });
  });

  it('are narrowed by their status', () => {
    type Refusals = ApiErrorOf<{ 404: { error: string }; 409: undefined }>;
    type NotFound = Extract<Refusals, { status: 404 }>;
    expectTypeOf<NotFound['body']>().toEqualTypeOf<{ error: string }>();
    expectTypeOf<Refusals['status']>().toEqualTypeOf<404 | 409>();
    expect(new ApiError('', { vendor: 'v' }, answer).status).toBe(404);
  });
});

const answer = {
  response: new Answer(404, new Headers(), '1'),
  body: 1,
  documented: true,
} as const;
