/** Whether a text has no lone surrogate; one cannot be written as UTF-8. */
export function isWellFormed(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
