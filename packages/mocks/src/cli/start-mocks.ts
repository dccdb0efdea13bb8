import { findKnown } from '../api/known.ts';
import { KNOWN_APIS } from '../api/known-apis.gen.ts';
import { type RunningMock, startMock } from '../index.ts';
import type { UntypedMock } from '../mock.ts';
import { scriptLoosely } from '../script/undocumented.ts';
import type { Arguments } from './read-arguments.ts';
import { UsageError } from './usage-error.ts';

/** A mock that the command serves, and how it is called. */
export interface Served {
  readonly name: string;
  /** What an application may call the variable that holds its base URL. */
  readonly env: string;
  readonly mock: RunningMock;
}

/**
 * Starts what was asked for, one after the other.
 *
 * @throws {UsageError} when no API has an operation that is to fail
 */
export async function startMocks({ apis, server, scripts }: Arguments): Promise<Served[]> {
  const names = apis.length ? [...new Set(apis)] : KNOWN_APIS.map(({ name }) => name);
  const served: Served[] = [];
  try {
    for (const [index, name] of names.entries()) {
      const mock = await startNext(name, server, index);
      const known = findKnown(name);
      const env = known?.env ?? envOf(mock.api);
      served.push({ name: known ? name : mock.api, env, mock });
    }
    for (const [operation, steps] of scripts) play(served, operation, steps);
    return served;
  } catch (error) {
    await Promise.all(served.map(({ mock }) => mock.close()));
    throw error;
  }
}

/** The first port is the one that was asked for; those that follow from it are a convenience. */
async function startNext(name: string, server: Arguments['server'], index: number) {
  const port = server.port && server.port + index;
  try {
    return await startMock(name, { ...server, port: port > 65_535 ? 0 : port });
  } catch (error) {
    const isTaken = ['EADDRINUSE', 'EACCES'].includes((error as { code?: string }).code ?? '');
    if (isTaken && index > 0) return await startMock(name, { ...server, port: 0 });
    throw error;
  }
}

function play(
  served: readonly Served[],
  operation: string,
  steps: Arguments['scripts'][number][1],
): void {
  const mocks = served.map(({ mock }) => mock as unknown as UntypedMock);
  const having = mocks.filter((mock) => mock.operations.includes(operation));
  if (having.length === 0) {
    const known = mocks.flatMap((mock) => mock.operations).join(', ');
    throw new UsageError(`There is no operation "${operation}". There are: ${known}.`);
  }
  for (const mock of having) scriptLoosely(mock, operation, steps);
}

function envOf(title: string): string {
  return `${title.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_BASE_URL`;
}
