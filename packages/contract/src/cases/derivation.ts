import type { Cell } from '@visitor-apis/mocks/ledger';
import type { Contract, ContractOperation } from '@visitor-apis/mocks/ledger-internals';
import { buildValue, type Plan } from './build-value.ts';
import type { CaseRequest } from './case.ts';
import type { Credentials } from './credentials.ts';
import { type Located, locatePlaces } from './locate-places.ts';
import { planTarget, type Target } from './plan-target.ts';
import type { SampleValues } from './sample-values.ts';

/** What the cases of one operation are derived from. */
export interface Derivation {
  readonly contract: Contract;
  readonly operation: ContractOperation;
  /** The cells of the operation that can be reached. */
  readonly cells: readonly Cell[];
  readonly sample: SampleValues;
  readonly credentials: Credentials;
  /** Every place of a request. */
  readonly places: ReadonlyMap<string, Located>;
}

/** Finds every place of the requests of an operation. */
export function placesOf({ parameters, contents }: ContractOperation): Map<string, Located> {
  const [content] = contents;
  return new Map([
    ...parameters.flatMap(({ place, shape, form }) =>
      shape ? [...locatePlaces(shape, place, form)] : [],
    ),
    ...(content?.shape ? locatePlaces(content.shape, 'body') : []),
  ]);
}

/** The least request that leads to a target; without one, the least that there is. */
export function leastRequest(
  { contract, operation, sample }: Derivation,
  target?: Target,
): CaseRequest {
  const plan = planTarget(contract, sample, target);
  return buildRequest(operation, plan, (place) => target?.trail.has(place) === true);
}

/** Builds a request by a plan. */
export function buildRequest(
  { parameters, contents, security, isBodyRequired }: ContractOperation,
  plan: Plan,
  includes: (place: string) => boolean,
): CaseRequest {
  const partsIn = (where: string) =>
    Object.fromEntries(
      parameters
        .filter((one) => one.in === where && (one.required || includes(one.place)))
        .map(({ name, place, shape }) => [name, shape ? buildValue(shape, place, plan) : 'x']),
    );
  const [content] = contents;
  const isGiven = content?.shape && (isBodyRequired || includes('body'));
  return {
    path: partsIn('path'),
    query: partsIn('query'),
    header: partsIn('header'),
    body: isGiven && content.shape ? buildValue(content.shape, 'body', plan) : undefined,
    credentials: security[0] ?? [],
  };
}
