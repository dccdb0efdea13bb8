import { covers, essenceOf } from '../media-type.ts';
import type { Place } from '../prism/finding.ts';
import type { Cell } from './cell.ts';
import { observeValue, type Show } from './observe-value.ts';
import type { ObservedRequest } from './observed-request.ts';
import { bodyPlace } from './operation-cells.ts';
import type { Contract, ContractContent, ContractOperation } from './read-contract.ts';
import type { ReadParameter } from './read-parameters.ts';

/** Looks at the parameters and the body. */
export function observeParts(
  contract: Contract,
  operation: ContractOperation,
  request: ObservedRequest,
  read: ReadParameter,
  polarity: Cell['polarity'],
  show: (cell: Cell, path: Parameters<Show>[1], place: Place) => void,
): void {
  const site = { operation: operation.id, side: 'request' } as const;
  for (const parameter of operation.parameters) {
    const { place, shape, form } = parameter;
    const value = read(parameter);
    if (value === undefined || !shape) continue;
    observeValue(contract, shape, { ...site, place, form }, value, polarity, (cell, path) =>
      show(cell, [parameter.name, ...path], parameter.in),
    );
  }
  const content = contentOf(operation, request);
  // Of a form there is the text only, which is not what its schema speaks of.
  if (!content?.shape || (typeof request.body === 'string' && !isReadable(content))) return;
  const place = bodyPlace(operation, content);
  observeValue(
    contract,
    content.shape,
    { ...site, place, form: 'json' },
    request.body,
    polarity,
    (cell, path) => show(cell, path, 'body'),
  );
}

/** What the body was sent as, as far as it is documented. */
export function contentOf(
  { contents }: ContractOperation,
  { headers, body }: ObservedRequest,
): ContractContent | undefined {
  if (body === undefined) return undefined;
  const type = essenceOf(headers['content-type'] ?? '').toLowerCase();
  return contents.find(({ mediaType }) => covers(essenceOf(mediaType).toLowerCase(), type));
}

/** Whether what is read of a body is what its schema speaks of: JSON, or a plain text. */
export function isReadable({ mediaType, shape }: ContractContent): boolean {
  if (/json/i.test(mediaType)) return true;
  return shape?.parts.some(({ schema }) => schema.type === 'string') === true;
}
