import type { Document } from '../document.ts';
import { docComment } from './doc-comment.ts';

/** One exported type per named schema, under the vendor's name. */
export function emitModels(document: Document): string {
  const models = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => {
    const doc = docComment([schema.description, schema.deprecated ? '@deprecated' : undefined]);
    return `${doc}export type ${name} = components['schemas']['${name}'];\n`;
  });
  return `import type { components } from './types.gen.ts';\n\n${models.join('\n')}`;
}
