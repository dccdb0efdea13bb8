import {
  answerPlace,
  type Contract,
  type ContractContent,
  listShapeCells,
} from '@visitor-apis/mocks/ledger-internals';
import { buildValue } from './build-value.ts';
import type { AnswerCase } from './case.ts';
import { findBreak, omitMember } from './find-break.ts';
import { locatePlaces } from './locate-places.ts';
import { makeValues } from './made-values.ts';
import { planTarget, planWhole } from './plan-target.ts';
import { fitsShape, type SampleValues } from './sample-values.ts';

/** What fits the schema of something that the vendor sends, and what does not. */
export interface Instances {
  /** `getEvent 200 application/json` */
  readonly id: string;
  readonly operation: string;
  /** `undefined`: it is what the vendor posts to a webhook. */
  readonly status: string | undefined;
  readonly mediaType: string;
  readonly good: readonly unknown[];
  readonly bad: readonly { readonly cell: string; readonly value: unknown }[];
}

/** Derives the instances of every answer and of every webhook. */
export function deriveInstances(
  contract: Contract,
  sample: SampleValues,
  answers: readonly AnswerCase[],
): Instances[] {
  const ofAnswers = contract.operations.flatMap(({ id, answers: documented }) =>
    documented.flatMap(({ status, contents }) =>
      contents.map((content): Instances => {
        const good = answers.filter(
          (one) =>
            one.operation === id &&
            String(one.status) === status &&
            one.mediaType === content.mediaType,
        );
        return {
          id: `${id} ${answerPlace(status, content)}`,
          operation: id,
          status,
          mediaType: content.mediaType,
          good: [...good.map(({ value }) => value), ...makeWhole(contract, sample, content)],
          bad: deriveBroken(contract, sample, id, answerPlace(status, content), content),
        };
      }),
    ),
  );
  const ofWebhooks = contract.webhooks.flatMap(({ id, contents }) =>
    contents.map((content): Instances => {
      const { mediaType: place, shape } = content;
      const examples = Object.values(content.examples);
      const making = shape && { contract, sample, operation: id, place, shape };
      return {
        id: `${id} ${place}`,
        operation: id,
        status: undefined,
        mediaType: place,
        good: [
          ...examples,
          ...(making ? makeValues(making, examples) : []),
          ...makeWhole(contract, sample, content),
        ],
        bad: deriveBroken(contract, sample, id, place, content),
      };
    }),
  );
  return [...ofAnswers, ...ofWebhooks];
}

/** One that has everything; where there are alternatives of the whole, nothing has. */
function makeWhole(
  contract: Contract,
  sample: SampleValues,
  { shape }: ContractContent,
): unknown[] {
  const value = shape && buildValue(shape, '', planWhole(contract, sample));
  return shape && fitsShape(contract, shape, value) ? [value] : [];
}

function deriveBroken(
  contract: Contract,
  sample: SampleValues,
  operation: string,
  place: string,
  { shape }: ContractContent,
): Instances['bad'] {
  if (!shape) return [];
  const places = locatePlaces(shape, place);
  const site = { operation, side: 'answer', place, form: 'json' } as const;
  return listShapeCells(contract, shape, site).flatMap((cell) => {
    if (cell.polarity === 'positive') return [];
    const found = findBreak({ contract, sample, places }, cell);
    if (!found) return [];
    const value = omitMember(
      buildValue(shape, place, planTarget(contract, sample, found.target)),
      found,
    );
    const isBad = shape.parts.some(({ pointer }) => !contract.checks.fits(pointer, value));
    return isBad ? [{ cell: cell.id, value }] : [];
  });
}
