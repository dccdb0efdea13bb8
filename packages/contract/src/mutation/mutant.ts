import type { Document } from '@visitor-apis/codegen';

/** One change to a document, such as a person may make by mistake. */
export interface Mutant {
  /** `drop required #/components/schemas/TrackBody/required: token` */
  readonly id: string;
  /** `drop required` */
  readonly kind: string;
  /** JSON pointer to what is changed. */
  readonly pointer: string;
  /** What it is changed to, for people. */
  readonly what: string;
  /** Whether the change means nothing, so that nobody may notice it. */
  readonly isControl: boolean;
  /** Makes the change to what stands at the pointer; left out where something else is changed. */
  change?(node: Node): void;
  /** Makes the change to a copy of the document. */
  apply(document: Document): void;
}

/** Any object of a document. */
export type Node = Record<string, unknown>;

/** Makes a mutant that changes the object at a pointer. */
export function mutantAt(
  kind: string,
  pointer: string,
  what: string,
  change: (node: Node) => void,
  isControl = false,
): Mutant {
  const apply = (document: Document) => change(nodeAt(document, pointer));
  return { ...mutantOf(kind, pointer, what, apply), isControl, change };
}

/** Makes a mutant that changes something else than the object at its pointer. */
export function mutantOf(
  kind: string,
  pointer: string,
  what: string,
  apply: Mutant['apply'],
): Mutant {
  return { id: [kind, pointer, what].join(' '), kind, pointer, what, isControl: false, apply };
}

/** What stands at a pointer. */
export function nodeAt(document: object, pointer: string): Node {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>((node, step) => {
    // A reference has percent signs that encode.
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const members = (node ?? {}) as Node;
    return name in members ? members[name] : members[decodeURIComponent(name)];
  }, document) as Node;
}

/** A changed copy of a document. */
export function applyMutant(document: Document, mutant: Mutant): Document {
  const copy = structuredClone(document);
  mutant.apply(copy);
  return copy;
}

/** A change that gives a member a value. */
export function set(name: string, value: unknown): (node: Node) => void {
  return (node) => {
    node[name] = value;
  };
}

/** A change that takes a member away. */
export function unset(name: string): (node: Node) => void {
  return (node) => {
    delete node[name];
  };
}
