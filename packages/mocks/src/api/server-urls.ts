import type { MockDocument, Server } from './mocked-api.ts';

/** The URLs of the servers, relative ones too, their variables at their defaults. */
export function plainServers(servers: readonly Server[]): string[] {
  return servers.map(({ url, variables = {} }) =>
    url.replace(/\{(.+?)\}/g, (whole, name) => variables[name]?.default ?? whole),
  );
}

/** The absolute base URLs of a document, their variables at their defaults. */
export function serverUrls({ servers = [] }: MockDocument): string[] {
  const absolute = plainServers(servers).filter((url) => URL.canParse(url));
  return absolute.map((url) => url.replace(/\/+$/, ''));
}
