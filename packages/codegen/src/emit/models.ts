import type { Document } from '../document.ts';
import { docComment } from './doc-comment.ts';

/**
 * One exported type per named schema, under the vendor's name.
 *
 * @param home - where the types of the spec are, seen from here
 */
export function emitModels(
  { components = {} }: Document,
  names: readonly string[] = Object.keys(components.schemas ?? {}),
  home = '.',
): string {
  const models = names.map((name) => {
    const { description, deprecated } = components.schemas?.[name] ?? {};
    const doc = docComment([description, deprecated ? '@deprecated' : undefined]);
    return `${doc}export type ${name} = components['schemas']['${name}'];\n`;
  });
  return `import type { components } from '${home}/types.gen.ts';\n\n${models.join('\n')}`;
}
