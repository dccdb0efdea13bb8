import type { ApiDefinition, NamedShapes, Shape, ShapeDefinition } from '@visitor-apis/runtime';
import { definition } from './definition.gen.ts';
import { EVENT_NAMES, IDENTIFY_NAMES, VISITOR_NAMES } from './names/renamed.ts';

const shapes: NamedShapes = { ...definition.shapes };

/**
 * The spec as the runtime reads it, and what this client adds: its own option, and the refusal of
 * names that the vendor would take and lose. The spec cannot forbid them, since bodies are open.
 */
export const checkedDefinition: ApiDefinition = {
  ...definition,
  options: { ...definition.options, onWarning: { type: ['function', 'null'] } },
  shapes: {
    ...shapes,
    EventFields: refuseNames(shapes.EventFields, EVENT_NAMES),
    IdentifyBody: refuseNames(shapes.IdentifyBody, IDENTIFY_NAMES),
    UserProperties: refuseNames(shapes.UserProperties, VISITOR_NAMES),
  },
};

function refuseNames(
  shape: ShapeDefinition | undefined,
  names: Readonly<Record<string, string>>,
): ShapeDefinition {
  // An enum says what it allows: the message becomes "must be written as `…`, got …".
  const refusals = Object.entries(names).map(([name, instead]): [string, Shape] => [
    name,
    { enum: [`written as \`${instead}\``] },
  ]);
  return { ...shape, properties: { ...Object.fromEntries(refusals), ...shape?.properties } };
}
