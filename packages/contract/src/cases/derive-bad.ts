import type { Cell } from '@visitor-apis/mocks/ledger';
import { observeValue } from '@visitor-apis/mocks/ledger-internals';
import { retryOf } from '../retry-of.ts';
import type { BadCase, CaseRequest } from './case.ts';
import { type Derivation, leastRequest } from './derivation.ts';
import { findBreak, omitMember } from './find-break.ts';
import { withoutIdle } from './without-idle.ts';

type Change = Pick<BadCase, 'fault' | 'request'> & Partial<Pick<BadCase, 'text' | 'mediaType'>>;

/** Derives the requests that have to be refused, with one fault each: one for every negative cell. */
export function deriveBad(derivation: Derivation): BadCase[] {
  const { operation, cells } = derivation;
  const rows = rowsPlace(derivation);
  const found = cells
    .filter(({ polarity }) => polarity === 'negative')
    .flatMap((cell) => {
      const change = breakRequest(derivation, cell);
      // The ledger names it as missing.
      if (!change) return [];
      const name = `${cell.place}: ${cell.what}`;
      const isOfRow = rows !== undefined && cell.place.startsWith(rows);
      const { id } = operation;
      const about = { id: `${id} refuses ${name}`, operation: id, name, cell: cell.id, isOfRow };
      return [{ bad: { ...about, ...change }, shown: shownBy(derivation, cell, change) }];
    });
  return withoutIdle(found).map(({ bad }) => bad);
}

/** The cells that a request shows: the one that it is made for, and what else is wrong with it then. */
function shownBy({ contract, operation }: Derivation, cell: Cell, { request }: Change): string[] {
  const [content] = operation.contents;
  if (!content?.shape || !cell.place.startsWith('body') || cell.kind !== 'branch') return [cell.id];
  const site = { operation: operation.id, side: 'request', place: 'body', form: 'json' } as const;
  const shown = new Set([cell.id]);
  observeValue(contract, content.shape, site, request.body, 'negative', ({ id }) => shown.add(id));
  return [...shown];
}

function breakRequest(derivation: Derivation, cell: Cell): Change | undefined {
  const [content] = derivation.operation.contents;
  const least = leastRequest(derivation);
  const input = (request: CaseRequest): Change => ({ fault: 'input', request });
  switch (cell.kind) {
    case 'credentials':
      return { fault: 'credentials', request: { ...least, credentials: [] } };
    case 'mediaType': {
      const form = { mediaType: 'application/x-www-form-urlencoded', text: 'a=b' };
      return { fault: 'mediaType', request: least, ...form };
    }
    case 'body':
      if (cell.what === 'missing') return input({ ...least, body: undefined });
      return {
        fault: 'malformedBody',
        request: least,
        text: '{"half": ',
        ...(content && { mediaType: content.mediaType }),
      };
    default: {
      const request = withoutParameter(derivation, cell) ?? withWrongValue(derivation, cell);
      return request && input(request);
    }
  }
}

function withoutParameter(derivation: Derivation, { kind, place }: Cell): CaseRequest | undefined {
  const parameter = derivation.operation.parameters.find((one) => one.place === place);
  if (kind !== 'member' || !parameter) return undefined;
  const least = leastRequest(derivation);
  const where = parameter.in === 'query' ? 'query' : 'header';
  const { [parameter.name]: _, ...others } = least[where];
  return { ...least, [where]: others };
}

function withWrongValue(derivation: Derivation, cell: Cell): CaseRequest | undefined {
  const found = findBreak(derivation, cell);
  if (!found) return undefined;
  const request = leastRequest(derivation, found.target);
  if (found.omitted === undefined) return request;
  const [root] = found.target.trail;
  const { name } = derivation.operation.parameters.find(({ place }) => place === root) ?? {};
  if (name === undefined) return { ...request, body: omitMember(request.body, found) };
  return {
    ...request,
    query: { ...request.query, [name]: omitMember(request.query[name], found) },
  };
}

/** The place of rows that are settled one by one. */
function rowsPlace({ operation, contract }: Derivation): string | undefined {
  const each = retryOf(contract, operation).key?.each;
  return each === undefined ? undefined : `body${each.replaceAll('/', '.')}[]`;
}
