/** The code in the body of a refusal, which may be of any shape. */
export function codeOf(body: unknown): unknown {
  return Object(Object(body).error).code;
}
