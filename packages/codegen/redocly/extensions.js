// The rule visitor-apis/extensions: each x- extension is known, stands where it may, and is well
// formed. JavaScript, because Redocly loads it as it is.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../specs/extensions.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ allErrors: true, strict: false });
ajv.addSchema(schema, 'extensions');
const known = Object.keys(schema.$defs).filter((name) => name.startsWith('x-'));

function checkExtensions(node, { report, location, type }) {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  for (const [name, value] of Object.entries(node)) {
    if (!name.startsWith('x-')) continue;
    const at = location.child([name]);
    const definition = schema.$defs[name];
    if (!definition) {
      report({ message: `Unknown extension. There are: ${known.join(', ')}.`, location: at.key() });
    } else if (!definition.on.includes(type.name)) {
      const places = definition.on.join(', ');
      report({ message: `${name} stands on ${places}; this is ${type.name}.`, location: at.key() });
    } else {
      const validate = ajv.getSchema(`extensions#/$defs/${name}`);
      if (validate(value)) continue;
      for (const { instancePath, message, params } of validate.errors) {
        const extra = params.additionalProperty ? `: ${params.additionalProperty}` : '';
        const steps = instancePath.split('/').slice(1);
        report({
          message: `${name}${instancePath} ${message}${extra}.`,
          location: at.child(steps),
        });
      }
    }
  }
}

const MAPS = /(Map|Properties)$|^(Paths|Responses|Components|NamedSchemas)$/;

export default function extensions() {
  const rule = () => ({
    any: {
      enter(node, context) {
        // In a map the keys are names, not keywords: a header may well be called X-Something.
        if (!MAPS.test(context.type.name)) checkExtensions(node, context);
      },
    },
  });
  return { id: 'visitor-apis', rules: { oas3: { extensions: rule } } };
}
