import { type Contract, readShape } from '@visitor-apis/mocks/ledger-internals';
import { fitsShape, type SampleValues } from './sample-values.ts';

/** Values of the client's options, as the document describes them. */
export type Credentials = Readonly<Record<string, string>>;

/** Makes up credentials. */
export function makeCredentials(contract: Contract, sample: SampleValues): Credentials {
  const options = Object.keys(contract.document['x-client-options'] ?? {});
  return Object.fromEntries(
    options.map((name) => {
      const shape = readShape(contract.document, `#/x-client-options/${name}/schema`);
      const value = sample(shape).find(
        (one) => typeof one === 'string' && one !== '' && fitsShape(contract, shape, one),
      );
      if (value === undefined) throw new Error(`x-client-options ${name}: no value fits`);
      return [name, value as string];
    }),
  );
}

/** Where the credentials of a security scheme go. */
export interface CredentialPlace {
  readonly in: string;
  readonly name: string;
  readonly option: string;
}

/** Reads a security scheme. */
export function placeOf({ document }: Contract, scheme: string): CredentialPlace {
  const {
    type,
    in: where,
    name,
    'x-filled-by': option = '',
  } = document.components?.securitySchemes?.[scheme] ?? { type: '' };
  return type === 'apiKey'
    ? { in: where ?? 'header', name: name ?? '', option }
    : { in: 'header', name: 'authorization', option };
}

/** What a client is made with to bring the credentials of these schemes and no others. */
export function clientOptions(
  contract: Contract,
  credentials: Credentials,
  schemes: readonly string[],
): Record<string, unknown> {
  const options: Record<string, unknown> = { ...credentials };
  const all = Object.keys(contract.document.components?.securitySchemes ?? {}).map((scheme) => ({
    scheme,
    ...placeOf(contract, scheme),
  }));
  for (const { scheme, option, in: where } of all) {
    const others = all.filter((one) => one.option === option);
    if (others.length > 1 && schemes.includes(scheme)) options[`${option}In`] = where;
    if (others.length === 1 && !schemes.includes(scheme)) options[option] = null;
  }
  return options;
}
