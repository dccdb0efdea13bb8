import { markedOperations } from './marked-operations.ts';

/** What can be wrong with a request. */
export type RefusalKind = 'malformedBody' | 'mediaType' | 'input' | 'credentials';

/** Which documented answer the vendor gives to one kind of fault; from `x-refusals`. */
export interface Refusal {
  readonly status: number;
  readonly mediaType?: string;
  readonly example?: string;
}

export type Refusals = Readonly<Partial<Record<RefusalKind, Refusal>>>;

/** How each operation refuses, by operationId: its own rules over those of the root. */
export function readRefusals(document: object): (operationId: string) => Refusals {
  const own = new Map(
    markedOperations(document).map(({ operationId, refusals }) => [operationId, refusals]),
  );
  const { 'x-refusals': root } = document as { readonly 'x-refusals'?: Refusals };
  return (operationId) => ({ ...root, ...own.get(operationId) });
}

/** The answer to a request with these faults: the first kind that the vendor checks. */
export function chooseRefusal(
  refusals: Refusals,
  faults: ReadonlySet<RefusalKind>,
): Refusal | undefined {
  const order = Object.keys(refusals) as RefusalKind[];
  const kind = order.find((candidate) => faults.has(candidate));
  if (kind) return refusals[kind];
  // A body that cannot be read is bad input, unless the vendor tells them apart.
  return faults.has('malformedBody') || faults.has('mediaType') ? refusals.input : undefined;
}
