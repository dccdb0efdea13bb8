import { resolve } from 'node:path';

/** Makes references to other files absolute: Prism would look for them where the process was started. */
export function anchorReferences(document: object, folder: string): void {
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === 'string' && !$ref.startsWith('#') && !URL.canParse($ref)) {
      const [path = '', ...pointer] = $ref.split('#');
      Object.assign(node, { $ref: [resolve(folder, path), ...pointer].join('#') });
    }
    Object.values(node).forEach(walk);
  };
  walk(document);
}
