import type { LedgerSource } from './ledger-source.ts';

const VERSION = 1;

/** The first line of a ledger file. */
export interface LedgerHeader {
  readonly version: number;
  /** Key of the known API, else the title of its document. */
  readonly api: string;
  readonly source: LedgerSource;
}

export function makeHeader(api: string, source: LedgerSource): LedgerHeader {
  return { version: VERSION, api, source };
}

/** @throws {Error} when the first line of a file is no header, or one of another version */
export function readHeader(line: string, file: string): LedgerHeader {
  const header = readObject(line);
  const { version, api, source } = header;
  if (version !== VERSION) {
    const got = version === undefined ? 'none' : JSON.stringify(version);
    throw new Error(`${file} must be a ledger of version ${VERSION}, got ${got}`);
  }
  const { known, document } = Object(source) as { known?: unknown; document?: unknown };
  if (typeof api === 'string' && (typeof known === 'string' || isName(document))) {
    return header as unknown as LedgerHeader;
  }
  throw new Error(`${file} must name an api and its source in its first line`);
}

function readObject(line: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(line));
  } catch {
    return {};
  }
}

/** A file beside the others, and none elsewhere. */
function isName(document: unknown): boolean {
  return typeof document === 'string' && /^document-[0-9a-f]+\.json$/.test(document);
}
