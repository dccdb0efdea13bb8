import type { ClientOption, Document } from '../document.ts';
import { docComment } from './doc-comment.ts';
import { propertyName, quote } from './literal.ts';
import { pascalCase } from './names.ts';
import { placementChoices } from './placements.ts';

/** What a caller gives once, when a client is made: `x-client-options`, region, placement. */
export function emitCredentials(
  document: Document,
  name = pascalCase(document.info.title),
): string {
  const { title } = document.info;
  const regions = (document.servers ?? []).flatMap((server) => server['x-region'] ?? []);
  const members = Object.entries(document['x-client-options'] ?? {}).map(emitOption);
  if (regions.length) {
    const text = `Region of the account: ${regions.join(', ')}. It chooses the server.`;
    members.push(`${docComment([text], '  ')}  readonly region: ${union(regions)};\n`);
  }
  for (const [option, places] of Object.entries(placementChoices(document))) {
    const text = `Where it travels. Default \`${places[0]}\`. In a query it stands in the access log of every proxy.`;
    members.push(
      `${docComment([text], '  ')}  readonly ${option}?: ${union(places)} | undefined;\n`,
    );
  }
  const doc = docComment([`What a caller of ${title} gives once, when the client is made.`]);
  return `${doc}export interface ${name}Credentials {\n${members.join('')}}\n`;
}

function emitOption([name, option]: [string, ClientOption]): string {
  const { description, required, schema, sensitive } = option;
  const types = [
    'string',
    // A secret may be rotated while the program runs.
    ...(sensitive === 'secret' ? ['(() => string | Promise<string>)'] : []),
    ...(Array.isArray(schema.type) && schema.type.includes('null') ? ['null'] : []),
  ];
  const type = types.join(' | ');
  const member = required
    ? `${propertyName(name)}: ${type}`
    : `${propertyName(name)}?: ${type} | undefined`;
  const rotation =
    sensitive === 'secret'
      ? 'A function is asked before each call, so that it can be rotated.'
      : '';
  return `${docComment([description, rotation], '  ')}  readonly ${member};\n`;
}

function union(values: readonly string[]): string {
  return values.map(quote).join(' | ');
}
