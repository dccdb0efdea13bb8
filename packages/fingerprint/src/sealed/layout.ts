import type { sealedLayout as v3 } from '../sealed-layout.gen.ts';
import { sealedLayout as v4 } from '../v4/sealed-layout.gen.ts';

/**
 * How what is sealed is laid out, whichever event is in it. Where the two specs come to differ, this
 * does not compile.
 */
export const sealedLayout: typeof v3 = v4;
