import { type Document, listOperations, type SpecOperation } from '@visitor-apis/codegen';
import { reachOf } from '@visitor-apis/codegen/document';
import { escapeStep } from '@visitor-apis/mocks/ledger-internals';

/** The operations that a change may touch. */
export interface Touched {
  /** Those whose requests it may touch. */
  readonly asking: readonly string[];
  /** Those whose answers it may touch, and nothing else. */
  readonly answering: readonly string[];
}

/** Finds the operations that a change at a pointer may touch. */
export function touchedBy(document: Document, pointer: string): Touched {
  const operations = listOperations(document);
  const ids = (all: readonly SpecOperation[]) => all.map(({ id }) => id);
  const component = /^#\/components\/[^/]+\/[^/]+/.exec(pointer)?.[0];
  if (component === undefined || component.startsWith('#/components/securitySchemes/')) {
    const [, root, path] = pointer.split('/');
    const ofPath = operations.filter((one) => root === 'paths' && escapeStep(one.path) === path);
    return { asking: ids(ofPath.length ? ofPath : operations), answering: [] };
  }
  const isAsking = ({ object, path }: SpecOperation) => {
    // As the document has them: what is resolved refers to nothing any more.
    const { parameters } = document.paths[path] ?? {};
    const { requestBody, parameters: own } = object;
    return reachOf(document, { requestBody, own, parameters }).has(component);
  };
  const asking = operations.filter(isAsking);
  const answering = operations.filter(
    (one) => !asking.includes(one) && reachOf(document, one.object).has(component),
  );
  return { asking: ids(asking), answering: ids(answering) };
}
