import type { Document } from '@visitor-apis/codegen';
import { escapeStep } from '@visitor-apis/mocks/ledger-internals';
import { type Mutant, mutantAt, type Node, set, unset } from './mutant.ts';
import { retryMutants } from './operation-mutants.ts';
import { schemaMutants, schemasWithin } from './schema-mutants.ts';
import { swapMutants } from './swap-mutants.ts';

/** What may be wrong with parameters, bodies, answers, schemas and the root. */
export function componentMutants(document: Document): Mutant[] {
  const components = (document.components ?? {}) as Record<string, Record<string, Node>>;
  const each = (kind: string, make: (node: Node, pointer: string) => Mutant[]) =>
    Object.entries(components[kind] ?? {}).flatMap(([name, node]) =>
      make(node, `#/components/${kind}/${escapeStep(name)}`),
    );
  return [
    ...each('schemas', (schema, pointer) =>
      schemasWithin(schema, pointer).flatMap(([one, at]) => [
        ...schemaMutants(one, at),
        ...swapMutants(document, one, at),
      ]),
    ),
    ...each('parameters', parameterMutants),
    ...each('requestBodies', bodyMutants),
    ...each('responses', responseMutants),
    ...each('examples', exampleMutants),
    ...each('securitySchemes', schemeMutants),
    ...rootMutants(document),
  ];
}

function parameterMutants(parameter: Node, pointer: string): Mutant[] {
  const { name, in: where, required, schema, content = {}, explode } = parameter;
  return [
    mutantAt('rename parameter', pointer, `${name} to ${name}_`, set('name', `${name}_`)),
    ...(where === 'path'
      ? []
      : [
          mutantAt(
            'move parameter',
            pointer,
            `${where} to ${where === 'query' ? 'header' : 'query'}`,
            (node) => {
              node.in = where === 'query' ? 'header' : 'query';
            },
          ),
          required
            ? mutantAt('drop required', pointer, String(name), unset('required'))
            : mutantAt('add required', pointer, String(name), set('required', true)),
        ]),
    ...(explode === undefined
      ? []
      : [mutantAt('change style', pointer, 'explode', set('explode', !explode))]),
    ...(parameter['x-signature']
      ? signatureMutants(parameter['x-signature'] as Node, pointer)
      : []),
    ...(parameter['x-sensitive']
      ? [mutantAt('drop redaction', pointer, String(name), unset('x-sensitive'))]
      : []),
    ...schemasWithin((schema ?? {}) as Node, `${pointer}/schema`)
      .flatMap(([one, at]) => schemaMutants(one, at))
      // What stands in a URL or a header is a text, and never null.
      .filter(({ kind }) => kind !== 'widen type'),
    ...mediaTypeMutants({ content }, pointer),
  ];
}

/** What may be wrong with how a webhook is signed. */
function signatureMutants({ prefix, separator, encoding }: Node, pointer: string): Mutant[] {
  const at = `${pointer}/x-signature`;
  const other = encoding === 'hex' ? 'base64' : 'hex';
  return [
    mutantAt('change signature', at, 'prefix', set('prefix', `${prefix}_`)),
    mutantAt('change signature', at, 'separator', set('separator', `${separator}_`)),
    mutantAt('change signature', at, 'encoding', set('encoding', other)),
  ];
}

function bodyMutants(body: Node, pointer: string): Mutant[] {
  return [
    ...(body.required ? [mutantAt('drop required', pointer, 'the body', unset('required'))] : []),
    ...mediaTypeMutants(body, pointer),
  ];
}

function responseMutants(response: Node, pointer: string): Mutant[] {
  const content = (response.content ?? {}) as Record<string, Node>;
  const marked = [
    [response, pointer] as const,
    ...Object.entries(content).map(
      ([type, media]) => [media, `${pointer}/content/${escapeStep(type)}`] as const,
    ),
  ];
  return [
    ...mediaTypeMutants(response, pointer),
    ...marked.flatMap(([node, at]) =>
      node['x-outcome']
        ? [mutantAt('drop outcome', at, JSON.stringify(node['x-outcome']), unset('x-outcome'))]
        : [],
    ),
    ...Object.keys((response.headers ?? {}) as Node).map((name) =>
      mutantAt('drop header', pointer, name, (node) => void delete (node.headers as Node)[name]),
    ),
    ...Object.entries(content).flatMap(([type, media]) => {
      const names = Object.keys((media.examples ?? {}) as Node);
      return names.map((name) =>
        mutantAt(
          'drop example',
          `${pointer}/content/${escapeStep(type)}`,
          name,
          (node) => void delete (node.examples as Node)[name],
        ),
      );
    }),
  ];
}

function mediaTypeMutants({ content = {} }: Node, pointer: string): Mutant[] {
  const inline = Object.entries(content as Record<string, Node>).flatMap(([type, { schema }]) =>
    schemasWithin((schema ?? {}) as Node, `${pointer}/content/${escapeStep(type)}/schema`).flatMap(
      ([one, at]) => schemaMutants(one, at),
    ),
  );
  const types = Object.keys(content as Node).map((type) => {
    const other = type === 'text/plain' ? 'application/json' : 'text/plain';
    return mutantAt('change media type', `${pointer}/content`, `${type} to ${other}`, (node) => {
      const media = node[type];
      delete node[type];
      node[other] = media;
    });
  });
  return [...types, ...inline];
}

function exampleMutants({ value }: Node, pointer: string): Mutant[] {
  return value === undefined
    ? []
    : [mutantAt('change example', pointer, 'its value', set('value', 'another'))];
}

function schemeMutants(scheme: Node, pointer: string): Mutant[] {
  const { name, in: where, 'x-filled-by': option } = scheme;
  return [
    ...(name
      ? [
          mutantAt('change credentials', pointer, `name ${name}`, set('name', `${name}s`)),
          mutantAt(
            'change credentials',
            pointer,
            `in ${where}`,
            set('in', where === 'query' ? 'header' : 'query'),
          ),
        ]
      : []),
    ...(option ? [mutantAt('drop filling', pointer, String(option), unset('x-filled-by'))] : []),
  ];
}

function rootMutants(document: Document): Mutant[] {
  const root = document as unknown as Node;
  const tolerated = document['x-tolerated-query'] ?? [];
  return [
    ...(document.servers ?? []).flatMap((server, index) => [
      mutantAt('change server', `#/servers/${index}`, server.url, set('url', `${server.url}/v9`)),
      ...(server['x-region']
        ? [
            mutantAt(
              'change region',
              `#/servers/${index}`,
              server['x-region'],
              set('x-region', 'xx'),
            ),
          ]
        : []),
    ]),
    ...(document.security ?? []).map((set, index) =>
      mutantAt('drop credentials', '#', Object.keys(set).join(' and '), (node) => {
        node.security = (node.security as Node[]).filter((_, at) => at !== index);
      }),
    ),
    ...(document.security?.length
      ? [mutantAt('drop security', '#', 'all', set('security', []))]
      : []),
    ...Object.keys((root['x-refusals'] ?? {}) as Node).map((fault) =>
      mutantAt('change refusal', '#/x-refusals', `${fault} dropped`, unset(fault)),
    ),
    ...tolerated.map((name) => mutantAt('drop tolerated', '#', name, unset('x-tolerated-query'))),
    ...(document['x-retry'] ? retryMutants(document['x-retry'] as Node, '#/x-retry') : []),
  ];
}
