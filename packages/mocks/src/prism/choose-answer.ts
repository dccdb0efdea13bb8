import type { PrismHttpComponents } from '@stoplight/prism-http';
import { acceptable, type DefaultAnswer } from '../default-answers.ts';

/** What Prism's mocker is called with. */
export type MockCall = Parameters<PrismHttpComponents['mock']>[0];

/**
 * Narrows what Prism may answer. Asked for nothing, it gives the whole success; asked for an
 * example, the media type that has it, whichever the Accept header names first.
 */
export function chooseAnswer(
  call: MockCall,
  defaults: ReadonlyMap<string, DefaultAnswer>,
): MockCall {
  const { resource, input, config } = call;
  const accept = input.data.headers?.accept;
  const narrow = (code: number, mediaTypes: readonly string[]): MockCall => {
    const admitted = acceptable(mediaTypes, accept);
    const choice = admitted.length ? { mediaTypes: admitted } : {};
    return { ...call, config: { ...config, code, ...choice } };
  };
  const answer = defaults.get(resource.iid ?? '');
  const { code, exampleKey } = config;
  if (code === undefined) {
    return answer && !exampleKey ? narrow(answer.status, answer.mediaTypes) : call;
  }
  const contents = resource.responses.find((r) => r.code === String(code))?.contents ?? [];
  const having = contents.filter(({ examples }) => examples?.some(({ key }) => key === exampleKey));
  return exampleKey
    ? narrow(
        code,
        having.map(({ mediaType }) => mediaType),
      )
    : call;
}
