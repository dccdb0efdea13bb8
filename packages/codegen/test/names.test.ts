import { describe, expect, it } from 'vitest';
import { camelCase, isJson, modelName, pascalCase } from '../src/emit/names.ts';

describe('names', () => {
  it.each([
    ['request_id', 'requestId'],
    ['visitor-id', 'visitorId'],
    ['a__b.c', 'aBC'],
    ['plain', 'plain'],
    ['trailing_', 'trailing'],
    ['API key', 'APIKey'],
  ])('camelCase %s', (name, expected) => {
    expect(camelCase(name)).toBe(expected);
  });

  it.each([
    ['Ours Privacy', 'OursPrivacy'],
    ['getPlant', 'GetPlant'],
    ['', ''],
  ])('pascalCase %j', (name, expected) => {
    expect(pascalCase(name)).toBe(expected);
  });

  it.each([
    ['#/components/schemas/TrackBody', 'TrackBody'],
    ['#/components/schemas/Track/properties/a', undefined],
    ['#/components/responses/Gone', undefined],
    ['other.yaml#/components/schemas/TrackBody', undefined],
    [undefined, undefined],
  ])('modelName %s', (ref, expected) => {
    expect(modelName(ref)).toBe(expected);
  });

  it.each([
    ['application/json', true],
    ['application/problem+json', true],
    ['text/json', false],
    ['application/jsonl', false],
    ['application/+json', false],
  ])('isJson %s', (mediaType, expected) => {
    expect(isJson(mediaType)).toBe(expected);
  });
});
