import type { MockDocument } from './mocked-api.ts';

/** The regions of an API by the hosts that serve them, from the servers of the document. */
export function readRegions({ servers = [] }: MockDocument): ReadonlyMap<string, string> {
  return new Map(
    servers.flatMap(({ url, 'x-region': region }) =>
      region !== undefined && URL.canParse(url) ? [[new URL(url).host, region] as const] : [],
    ),
  );
}
