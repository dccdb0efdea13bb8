/** Whether an input of esbuild's is somebody else's code. */
export function isThirdParty(input: string): boolean {
  return /(^|\/)node_modules\//.test(input);
}
