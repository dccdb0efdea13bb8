import type { Document } from '@visitor-apis/codegen';
import { escapeStep } from '@visitor-apis/mocks/ledger-internals';
import { type Mutant, mutantAt, mutantOf, type Node, set, unset } from './mutant.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** What may be wrong with paths, operations and what they refer to. */
export function operationMutants(document: Document): Mutant[] {
  return Object.entries(document.paths).flatMap(([path, item]) => {
    const at = `#/paths/${escapeStep(path)}`;
    const operations = METHODS.filter((method) => method in item);
    return [
      ...pathMutants(path),
      ...operations.flatMap((method) => {
        const operation = (item as Node)[method] as Node;
        return [
          ...methodMutants(path, method, item as Node),
          ...ownMutants(document, operation, `${at}/${method}`),
        ];
      }),
    ];
  });
}

function pathMutants(path: string): Mutant[] {
  const fixed = path.split('/').filter((part) => part && !part.includes('{'));
  return fixed.map((part) => {
    const changed = path
      .split('/')
      .map((one) => (one === part ? `${part}s` : one))
      .join('/');
    const at = `#/paths/${escapeStep(path)}`;
    return mutantOf('change path', at, `to ${changed}`, ({ paths }) =>
      rename(paths, path, changed),
    );
  });
}

function methodMutants(path: string, method: string, item: Node): Mutant[] {
  const other = METHODS.find((one) => !(one in item) && one !== method) ?? 'patch';
  return [
    mutantAt('change method', `#/paths/${escapeStep(path)}`, `${method} to ${other}`, (node) =>
      rename(node, method, other),
    ),
  ];
}

function ownMutants(document: Document, operation: Node, pointer: string): Mutant[] {
  const responses = Object.keys((operation.responses ?? {}) as Node);
  const parameters = (operation.parameters ?? []) as Node[];
  const retry = operation['x-retry'] as Node | undefined;
  return [
    ...responses.map((status) =>
      mutantAt('drop status', `${pointer}/responses`, status, unset(status)),
    ),
    ...parameters.map((parameter, index) =>
      mutantAt('drop parameter', pointer, String(parameter.$ref ?? parameter.name), (node) => {
        node.parameters = (node.parameters as Node[]).filter((_, at) => at !== index);
      }),
    ),
    ...(operation.requestBody
      ? [mutantAt('drop body', pointer, 'requestBody', unset('requestBody'))]
      : []),
    ...(operation['x-pagination']
      ? [
          mutantAt('change pagination', `${pointer}/x-pagination/request`, 'name', (node) => {
            node.name = `${node.name}_`;
          }),
          ...['response', 'last']
            .filter((name) => name in (operation['x-pagination'] as Node))
            .map((name) =>
              mutantAt('change pagination', `${pointer}/x-pagination`, name, (node) => {
                node[name] = `${node[name]}_`;
              }),
            ),
          ...('needs' in (operation['x-pagination'] as Node)
            ? [mutantAt('change pagination', `${pointer}/x-pagination`, 'no needs', unset('needs'))]
            : []),
          mutantAt('change pagination', `${pointer}/x-pagination`, 'items', (node) => {
            node.items = `${node.items}_`;
          }),
        ]
      : []),
    ...(operation['x-query-values']
      ? [mutantAt('read query as text', pointer, 'x-query-values', unset('x-query-values'))]
      : []),
    ...Object.keys((operation['x-refusals'] ?? {}) as Node).map((fault) =>
      mutantAt('change refusal', `${pointer}/x-refusals`, `${fault} dropped`, unset(fault)),
    ),
    ...(retry ? retryMutants(retry, `${pointer}/x-retry`) : []),
    ...(operation.security || document.security?.length
      ? [mutantAt('drop security', pointer, 'none', set('security', []))]
      : []),
  ];
}

/** What may be wrong with what is said of repeating. */
export function retryMutants(retry: Node, pointer: string): Mutant[] {
  const change = (what: string, edit: (node: Node) => void) =>
    mutantAt('change retry', pointer, what, edit);
  const without = (list: unknown, value: unknown) =>
    (list as unknown[]).filter((one) => one !== value);
  const repeatable = retry.repeatable === 'always' ? 'never' : 'always';
  return [
    ...((retry.statuses ?? []) as number[]).map((status) =>
      change(`not ${status}`, (node) => {
        node.statuses = without(node.statuses, status);
      }),
    ),
    ...(retry.statuses
      ? [
          change('400, too', (node) => {
            node.statuses = [...(node.statuses as number[]), 400];
          }),
        ]
      : []),
    ...((retry.transport ?? []) as string[]).map((kind) =>
      change(`not ${kind}`, (node) => {
        node.transport = without(node.transport, kind);
      }),
    ),
    ...(['attempts', 'firstDelay', 'factor', 'maxDelay'] as const)
      .filter((name) => name in retry)
      .map((name) =>
        change(`${name} + 1`, (node) => {
          node[name] = (node[name] as number) + 1;
        }),
      ),
    ...(retry.jitter ? [change('no jitter', set('jitter', { min: 0, max: 0 }))] : []),
    ...('retryAfter' in retry ? [change('retryAfter ignored', set('retryAfter', false))] : []),
    ...('repeatable' in retry
      ? [
          change(`repeatable ${repeatable}`, (node) => {
            node.repeatable = repeatable;
            delete node.key;
          }),
        ]
      : []),
    ...(retry.key
      ? [
          change('another key', (node) => {
            const key = node.key as Node;
            key.name = `${key.name}_`;
          }),
        ]
      : []),
    ...('unless' in retry ? [change('no unless', unset('unless'))] : []),
    ...('unprocessed' in retry ? [change('no unprocessed', unset('unprocessed'))] : []),
  ];
}

function rename(node: Node, from: string, to: string): void {
  const entries = Object.entries(node).map(
    ([key, value]) => [key === from ? to : key, value] as const,
  );
  for (const key of Object.keys(node)) delete node[key];
  Object.assign(node, Object.fromEntries(entries));
}
