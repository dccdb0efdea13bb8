/**
 * Whether two texts of one length are equal. It takes as long whatever they hold: who could
 * measure how far they agree would find a signature digit by digit.
 */
export function equalsInConstantTime(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let index = 0; index < left.length; index++) {
    difference |= left.charCodeAt(index) ^ right.charCodeAt(index);
  }
  return difference === 0;
}
