// Generated from specs/openpanel/openapi.yaml; edit that, then: npm run generate -- openpanel
// spec sha256:a87b7c17d292f54915dfe6e0202998e0dfee06de1032ab26d1bec59c928b2adf, generator 0.1.0

import type { ApiSensitivity } from '@visitor-apis/runtime';

/** Where the operations of OpenPanel carry secrets and people. */
export const sensitive: ApiSensitivity = {
  options: { clientSecret: 'secret' },
  operations: {
    listProjects: {
      responses: {
        200: {
          '/data/*/filters/*/ip': 'personal',
          '/data/*/filters/*/profileId': 'personal',
        },
      },
    },
    createProject: {
      responses: {
        200: {
          '/data/client/secret': 'secret',
          '/data/filters/*/ip': 'personal',
          '/data/filters/*/profileId': 'personal',
        },
      },
    },
    getProject: {
      responses: {
        200: {
          '/data/filters/*/ip': 'personal',
          '/data/filters/*/profileId': 'personal',
        },
      },
    },
    updateProject: {
      responses: {
        200: {
          '/data/filters/*/ip': 'personal',
          '/data/filters/*/profileId': 'personal',
        },
      },
    },
    listClients: { responses: { 200: { '/data/*/secret': 'secret' } } },
    createClient: { responses: { 200: { '/data/secret': 'secret' } } },
    getClient: { responses: { 200: { '/data/secret': 'secret' } } },
    updateClient: { responses: { 200: { '/data/secret': 'secret' } } },
  },
};
