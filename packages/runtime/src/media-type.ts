/** The media type of a Content-Type header, lower-case, without its parameters. */
export function mediaType(header: string | null): string {
  return (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Whether a media type holds JSON. */
export function isJson(type: string): boolean {
  return /^application\/(?:[^;]+\+)?json$/.test(type);
}
