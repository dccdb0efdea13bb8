/** What can be wrong with a request. */
export type RefusalKind = 'malformedBody' | 'mediaType' | 'input' | 'credentials';

/** Which documented answer the vendor gives to one kind of fault; from `x-refusals`. */
export interface Refusal {
  readonly status: number;
  readonly mediaType?: string;
  readonly example?: string;
}

export type Refusals = Readonly<Partial<Record<RefusalKind, Refusal>>>;

/** The parts of a document that tell how its vendor refuses. */
export interface RefusingDocument {
  readonly 'x-refusals'?: Refusals;
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** How each operation refuses, by operationId: its own rules over those of the root. */
export function readRefusals(document: RefusingDocument): (operationId: string) => Refusals {
  const own = new Map<string, Refusals>();
  for (const item of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(item)) {
      const { operationId, 'x-refusals': refusals } = (operation ?? {}) as {
        operationId?: string;
        'x-refusals'?: Refusals;
      };
      if (operationId && refusals) own.set(operationId, refusals);
    }
  }
  const root = document['x-refusals'] ?? {};
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
