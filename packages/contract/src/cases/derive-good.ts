import type { Cell } from '@visitor-apis/mocks/ledger';
import { cellsOf } from '@visitor-apis/mocks/ledger-internals';
import type { CaseRequest, GoodCase } from './case.ts';
import { buildRequest, type Derivation, leastRequest } from './derivation.ts';
import { observeCase } from './observe-case.ts';
import { planRound } from './plan-round.ts';
import { targetOf } from './target-of.ts';
import { withoutIdle } from './without-idle.ts';

// These get a case each, so that its name says what is wrong when it fails; the others share one.
const ONE_BY_ONE: readonly Cell['kind'][] = [
  'bound',
  'branch',
  'value',
  'further',
  'credentials',
  'body',
];
const MOST_ROUNDS = 1000;

/** Derives the requests that have to be taken: together they show every positive cell. */
export function deriveGood(derivation: Derivation): GoodCase[] {
  const { operation } = derivation;
  const cells = derivation.cells.filter(
    ({ side, polarity }) => side === 'request' && polarity === 'positive',
  );
  const ids = new Set(cells.map(({ id }) => id));
  const pending = new Set(ids);
  const found: {
    readonly name: string;
    readonly request: CaseRequest;
    readonly shown: readonly string[];
  }[] = [];
  /** Keeps a request if it shows something new. */
  function offer(name: string, request: CaseRequest): boolean {
    const shown = observeCase(derivation, request).filter((id) => ids.has(id));
    const isNew = shown.filter((id) => pending.delete(id)).length > 0;
    if (isNew) found.push({ name, request, shown });
    return isNew;
  }

  const least = leastRequest(derivation);
  for (const [name, body] of Object.entries(operation.contents[0]?.examples ?? {})) {
    offer(`example ${name}`, { ...least, body });
  }
  offer('the least', least);
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const name = round === 1 ? 'everything' : `everything, way ${round}`;
    if (!offer(name, roundRequest(derivation, cells, pending))) break;
  }
  for (const cell of cells) {
    if (!pending.has(cell.id)) continue;
    const request = singleRequest(derivation, cell, least);
    if (request) offer([cell.place, cell.what].join(': '), request);
  }
  return withoutIdle(found).map(({ name, request }) => ({
    id: `${operation.id} takes ${name}`,
    operation: operation.id,
    name,
    request,
  }));
}

function roundRequest(
  derivation: Derivation,
  cells: readonly Cell[],
  pending: ReadonlySet<string>,
): CaseRequest {
  const { contract, operation, sample } = derivation;
  const wanted = new Set(
    cells
      .filter(({ id, kind }) => pending.has(id) && !ONE_BY_ONE.includes(kind))
      .map(({ id }) => id),
  );
  const site = { operation: operation.id, side: 'request', form: 'json' } as const;
  const plan = planRound(contract, sample, site, wanted);
  const shapes = new Map(operation.parameters.map(({ place, shape }) => [place, shape]));
  return buildRequest(operation, plan, (place) => plan.includes(shapes.get(place), place));
}

function singleRequest(
  derivation: Derivation,
  cell: Cell,
  least: CaseRequest,
): CaseRequest | undefined {
  if (cell.kind === 'credentials') {
    const { operation } = derivation;
    const of = cellsOf(operation);
    const set = operation.security.find((schemes) => of.credentials(schemes).id === cell.id);
    return set && { ...least, credentials: set };
  }
  if (cell.kind === 'body') return { ...least, body: undefined };
  const target = targetOf(derivation, cell);
  return target && leastRequest(derivation, target);
}
