/**
 * A value as JSON that can stand within `<script>`: no `<` that could end the element or open a
 * comment, and none of the line ends that JSON allows and older scripts do not.
 */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
