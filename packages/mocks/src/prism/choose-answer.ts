import type { PrismHttpComponents } from '@stoplight/prism-http';
import { acceptable, type DefaultAnswer } from '../api/default-answers.ts';

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
  if (exampleKey === undefined) {
    return code === undefined && answer ? narrow(answer.status, answer.mediaTypes) : call;
  }
  // Asked for by its name alone, the first answer that has it.
  const response = resource.responses.find(({ code: status, contents = [] }) =>
    code === undefined
      ? contents.some(({ examples }) => examples?.some(({ key }) => key === exampleKey))
      : status === String(code),
  );
  const contents = response?.contents ?? [];
  const having = contents.filter(({ examples }) => examples?.some(({ key }) => key === exampleKey));
  const mediaTypes = having.map(({ mediaType }) => mediaType);
  return response && Number(response.code) ? narrow(Number(response.code), mediaTypes) : call;
}
