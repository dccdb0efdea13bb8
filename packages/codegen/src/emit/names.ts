/** `request_id` → `requestId`. */
export function camelCase(name: string): string {
  return name.replace(
    /[^A-Za-z0-9]+(.)?/g,
    (_, next: string | undefined) => next?.toUpperCase() ?? '',
  );
}

/** `Ours Privacy` → `OursPrivacy`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** `#/components/schemas/TrackBody` → `TrackBody`; `undefined` for anything else. */
export function modelName(ref: string | undefined): string | undefined {
  return ref?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1];
}

/** Whether a media type holds JSON. */
export function isJson(mediaType: string): boolean {
  return /^application\/(?:.+\+)?json$/.test(mediaType);
}
