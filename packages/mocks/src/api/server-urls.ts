import type { MockDocument } from './mocked-api.ts';

interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default?: string }>>;
}

/** The absolute base URLs of a document, their variables at their defaults. */
export function serverUrls({ servers = [] }: MockDocument): string[] {
  const urls = (servers as readonly Server[]).map(({ url, variables = {} }) =>
    url.replace(/\{(.+?)\}/g, (whole, name) => variables[name]?.default ?? whole),
  );
  return urls.filter((url) => URL.canParse(url)).map((url) => url.replace(/\/+$/, ''));
}
