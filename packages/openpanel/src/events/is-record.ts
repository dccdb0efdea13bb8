/** Whether a value is an object, and neither `null` nor an array. */
export function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
