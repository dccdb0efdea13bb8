/** An operation, as far as scripts and journal speak of it. */
export interface Operation {
  /** Its operationId; without one, method and path: `GET /plants/{id}`. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** Names of its query parameters, those of credentials included. */
  readonly query: readonly string[];
  readonly answers: readonly OperationAnswer[];
}

/** What an operation is called: its operationId, or method and path where the document gives none. */
export function operationKey(id: string | undefined, method: string, path: string): string {
  return id ?? `${method.toUpperCase()} ${path}`;
}

/** One answer that an operation documents: a status, and where it has a body, one of its examples. */
export interface OperationAnswer {
  readonly status: number;
  /** Headers with their examples. */
  readonly headers: Readonly<Record<string, string>>;
  readonly mediaType?: string;
  /** Name of the example. */
  readonly example?: string;
  /** The example itself. */
  readonly value?: unknown;
}
