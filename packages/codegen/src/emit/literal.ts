const LINE = 100;

/** Writes a JSON value as a TypeScript literal, on one line where it fits. */
export function literal(value: unknown, indent = ''): string {
  const line = oneLine(value);
  if (indent.length + line.length <= LINE - 20 || typeof value !== 'object' || value === null)
    return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const members = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : entries(value).map(([key, item]) => `${propertyName(key)}: ${literal(item, inner)}`);
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}

/** A property name, quoted only where it must be. */
export function propertyName(key: string): string {
  return /^([A-Za-z_$][\w$]*|0|[1-9]\d*)$/.test(key) ? key : quote(key);
}

/** A string literal, in single quotes unless it holds one. */
export function quote(text: string): string {
  const double = JSON.stringify(text);
  if (text.includes("'")) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"')}'`;
}

function oneLine(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = entries(value).map(([key, item]) => `${propertyName(key)}: ${oneLine(item)}`);
  return members.length ? `{ ${members.join(', ')} }` : '{}';
}

function entries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
