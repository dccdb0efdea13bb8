// Generated from specs/ours-privacy/openapi.yaml; edit that, then: npm run generate -- ours-privacy
// spec sha256:8c04a5ad67e4bca31f43009e8a790eacfb13f56391ec9a50d0bdf80a1195252e, generator 0.1.0

import type { ApiDefinition } from '@visitor-apis/runtime';

/** Ours Privacy as the runtime reads it: servers, options, operations, answers. */
export const definition: ApiDefinition = {
  vendor: 'ours-privacy',
  title: 'Ours Privacy',
  servers: [{ url: 'https://api.oursprivacy.com/api/v1' }],
  options: {
    token: { required: true, minLength: 1, maxLength: 250 },
    experimentToken: { required: false, minLength: 1 },
  },
  security: [],
  operations: {
    track: {
      method: 'POST',
      path: '/track',
      body: 'required',
      accept: 'application/json',
      fills: [{ in: 'body', name: 'token', option: 'token' }],
      responses: {
        200: {
          types: ['application/json'],
          says: 'The event was taken in for processing. It says nothing yet of the destinations.',
        },
        400: {
          types: ['application/json'],
          says: 'The body breaks a rule; the answer does not say which. Correct it, a repeat will not help.',
        },
        401: {
          types: ['application/json'],
          says: 'The token was refused. Check that it is active and of the right kind: a source token for events, an experiment token for experiments.',
        },
        429: {
          types: ['application/json'],
          says: 'Too many requests. Wait 2 s and 1 to 5 s of jitter, then double the wait up to 60 s.',
        },
        500: {
          types: ['application/json'],
          says: 'The server failed; the request may have been taken in all the same. Wait as after a 429.',
        },
      },
    },
    identify: {
      method: 'POST',
      path: '/identify',
      body: 'required',
      accept: 'application/json',
      fills: [{ in: 'body', name: 'token', option: 'token' }],
      responses: {
        200: {
          types: ['application/json'],
          says: 'The properties were taken in for processing.',
        },
        400: {
          types: ['application/json'],
          says: 'The body breaks a rule; the answer does not say which. Correct it, a repeat will not help.',
        },
        401: {
          types: ['application/json'],
          says: 'The token was refused. Check that it is active and of the right kind: a source token for events, an experiment token for experiments.',
        },
        429: {
          types: ['application/json'],
          says: 'Too many requests. Wait 2 s and 1 to 5 s of jitter, then double the wait up to 60 s.',
        },
        500: {
          types: ['application/json'],
          says: 'The server failed; the request may have been taken in all the same. Wait as after a 429.',
        },
      },
    },
    trackBatch: {
      method: 'POST',
      path: '/batch',
      body: 'required',
      accept: 'application/json',
      fills: [{ in: 'body', name: 'token', option: 'token' }],
      responses: {
        200: { types: ['application/json'], says: 'Every row was accepted.' },
        207: {
          types: ['application/json'],
          says: 'Some rows failed. Read `results`, and send only the rows with `queue_failed` again.',
        },
        400: {
          types: ['application/json'],
          says: 'The body as a whole breaks a rule, so no row was accepted. `error` may say which.',
        },
        401: {
          types: ['application/json'],
          says: 'The token was refused, so no row was accepted. Check that it is a source token, and active.',
        },
        413: {
          types: ['application/json'],
          says: 'The batch is too large. Split it and send the parts, with the same `distinctId`s.',
        },
        415: {
          types: ['application/json'],
          says: 'The content type is missing or not known here. Send `application/json`.',
        },
        429: {
          types: ['application/json'],
          says: 'Too many requests. Wait 2 s and 1 to 5 s of jitter, then send the whole batch again with the same `distinctId`s.',
        },
        500: {
          types: ['application/json'],
          says: 'The queue failed. With `results`, send the rows with `queue_failed` again; without, the whole batch. Keep every `distinctId`.',
        },
      },
    },
    assignExperiment: {
      method: 'POST',
      path: '/experiments/assignments/{experiment_key}',
      body: 'required',
      accept: 'application/json',
      fills: [{ in: 'body', name: 'token', option: 'experimentToken' }],
      responses: {
        200: {
          types: ['application/json'],
          says: 'The question was answered. `in_experiment` says whether the visitor has a variant.',
        },
        400: {
          types: ['application/json'],
          says: 'The body breaks a rule; the answer does not say which. Correct it, a repeat will not help.',
        },
        401: {
          types: ['application/json'],
          says: 'The token was refused. Check that it is active and of the right kind: a source token for events, an experiment token for experiments.',
        },
        429: {
          types: ['application/json'],
          says: 'Too many requests. Wait 2 s and 1 to 5 s of jitter, then double the wait up to 60 s.',
        },
        500: {
          types: ['application/json'],
          says: 'The server failed; the request may have been taken in all the same. Wait as after a 429.',
        },
      },
    },
    getPersonalizations: {
      method: 'POST',
      path: '/experiments/personalization',
      body: 'required',
      accept: 'application/json',
      fills: [{ in: 'body', name: 'token', option: 'experimentToken' }],
      responses: {
        200: {
          types: ['application/json'],
          says: 'What applies to the visitor, which may be nothing.',
        },
        400: {
          types: ['application/json'],
          says: 'The body breaks a rule; the answer does not say which. Correct it, a repeat will not help.',
        },
        401: {
          types: ['application/json'],
          says: 'The token was refused. Check that it is active and of the right kind: a source token for events, an experiment token for experiments.',
        },
        429: {
          types: ['application/json'],
          says: 'Too many requests. Wait 2 s and 1 to 5 s of jitter, then double the wait up to 60 s.',
        },
        500: {
          types: ['application/json'],
          says: 'The server failed; the request may have been taken in all the same. Wait as after a 429.',
        },
      },
    },
  },
};
