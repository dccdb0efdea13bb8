/**
 * What is given as `fetch`. It is called with a URL string and an init, unbound, so that the
 * platform's `fetch`, undici's and a mock server's all fit.
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
