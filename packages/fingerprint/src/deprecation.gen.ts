// Generated from specs/fingerprint/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:274ad12657d85f4c1389ab3ca12034812c34b3f7385493dbacbf9f93789254b4, generator 0.1.0

/** Makes a client of Fingerprint, which ends. */
export interface CreateDeprecated<Options, Client> {
  /** @deprecated Since 2026-10-31. Works until 2027-10-31. Use `@visitor-apis/fingerprint/v4`. */
  (options: Options): Client;
}
