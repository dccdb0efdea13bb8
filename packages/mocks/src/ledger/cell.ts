/** What a cell is about. */
export type CellKind =
  | 'operation'
  | 'server'
  | 'credentials'
  | 'mediaType'
  | 'body'
  | 'example'
  | 'member'
  | 'type'
  | 'value'
  | 'branch'
  | 'bound'
  | 'items'
  | 'pattern'
  | 'format'
  | 'further'
  | 'tolerated'
  | 'answer';

/** One thing that a contract says of an operation, and that a test can show. */
export interface Cell {
  /** Readable, and unique within its API: `track body<TrackEvent>.payload.name: more than 80 characters`. */
  readonly id: string;
  /** Id of the operation; `*` for what is true of them all. */
  readonly operation: string;
  readonly kind: CellKind;
  /** Whether it is about what is asked or about what is answered. */
  readonly side: 'request' | 'answer';
  /** `positive`: shown by a request that is taken, or by an answer; `negative`: by one that is refused. */
  readonly polarity: 'positive' | 'negative';
  /** Where it stands: `body<TrackEvent>.payload.name`, `query.limit`, `200 application/json.events[]`. */
  readonly place: string;
  /** What has to be shown there: `80 characters`, `left out`, `type null`. */
  readonly what: string;
  /** JSON pointer into the document, to the rule it comes from. */
  readonly pointer: string;
}

/** What a cell is made of; its id follows from the rest. */
export function makeCell(parts: Omit<Cell, 'id'>): Cell {
  const { operation, place, what } = parts;
  return { id: [operation, place ? `${place}:` : '', what].filter(Boolean).join(' '), ...parts };
}
