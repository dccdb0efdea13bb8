/**
 * Puts every integer that a JavaScript number cannot hold exactly into quotes, so that it arrives
 * as a string of its digits rather than as another number.
 */
export function quoteLargeIntegers(json: string): string {
  if (!/(^|[[:,\s])-?\d{16}/.test(json)) return json;
  let inString = false;
  const parts = json.split('"').map((part) => {
    if (!inString) {
      inString = true;
      return part.replace(/-?\d[\d.eE+-]*/g, quote);
    }
    // A quote after an odd number of backslashes belongs to the string.
    let end = part.length;
    while (part[end - 1] === '\\') end -= 1;
    inString = (part.length - end) % 2 === 1;
    return part;
  });
  return parts.join('"');
}

function quote(number: string): string {
  return /^-?[1-9]\d*$/.test(number) && !Number.isSafeInteger(Number(number))
    ? `"${number}"`
    : number;
}
