// Generated from specs/openpanel/openapi.yaml; edit that, then: npm run generate -- openpanel
// spec sha256:a87b7c17d292f54915dfe6e0202998e0dfee06de1032ab26d1bec59c928b2adf, generator 0.1.0

import type { ApiSensitivity } from '@visitor-apis/runtime';

/** Where the operations of OpenPanel carry secrets and people. */
export const sensitive: ApiSensitivity = {
  options: { clientSecret: 'secret' },
  operations: {
    exportEvents: {
      parameters: { profileId: 'personal', filters: 'personal' },
      responses: {
        200: {
          '/data/*/deviceId': 'personal',
          '/data/*/profileId': 'personal',
          '/data/*/sessionId': 'personal',
          '/data/*/city': 'personal',
          '/data/*/properties': 'personal',
          '/data/*/profile/id': 'personal',
          '/data/*/profile/firstName': 'personal',
          '/data/*/profile/lastName': 'personal',
          '/data/*/profile/email': 'personal',
          '/data/*/profile/avatar': 'personal',
          '/data/*/profile/properties': 'personal',
          '/data/*/region': 'personal',
          '/data/*/longitude': 'personal',
          '/data/*/latitude': 'personal',
          '/data/*/referrer': 'personal',
        },
      },
    },
    exportCharts: {
      parameters: { series: 'personal' },
      responses: { 200: { '/series/*/event/breakdowns': 'personal' } },
    },
    importEvents: {
      request: {
        '/*/properties': 'personal',
        '/*/device_id': 'personal',
        '/*/profile_id': 'personal',
        '/*/session_id': 'personal',
        '/*/referrer': 'personal',
        '/*/region': 'personal',
        '/*/city': 'personal',
        '/*/longitude': 'personal',
        '/*/latitude': 'personal',
      },
    },
    getMetrics: { parameters: { filters: 'personal' } },
    listPages: { parameters: { filters: 'personal' } },
    listReferrers: { parameters: { filters: 'personal' } },
    listReferrerNames: { parameters: { filters: 'personal' } },
    listReferrerTypes: { parameters: { filters: 'personal' } },
    listUtmSources: { parameters: { filters: 'personal' } },
    listUtmMediums: { parameters: { filters: 'personal' } },
    listUtmCampaigns: { parameters: { filters: 'personal' } },
    listUtmTerms: { parameters: { filters: 'personal' } },
    listUtmContents: { parameters: { filters: 'personal' } },
    listCountries: { parameters: { filters: 'personal' } },
    listRegions: { parameters: { filters: 'personal' } },
    listCities: { parameters: { filters: 'personal' } },
    listDevices: { parameters: { filters: 'personal' } },
    listBrands: { parameters: { filters: 'personal' } },
    listModels: { parameters: { filters: 'personal' } },
    listBrowsers: { parameters: { filters: 'personal' } },
    listBrowserVersions: { parameters: { filters: 'personal' } },
    listOperatingSystems: { parameters: { filters: 'personal' } },
    listOperatingSystemVersions: { parameters: { filters: 'personal' } },
    listEvents: {
      parameters: { profileId: 'personal', properties: 'personal', filters: 'personal' },
      responses: {
        200: {
          '/*/session_id': 'personal',
          '/*/properties': 'personal',
          '/*/profile_id': 'personal',
          '/*/device_id': 'personal',
          '/*/region': 'personal',
          '/*/city': 'personal',
          '/*/longitude': 'personal',
          '/*/latitude': 'personal',
          '/*/referrer': 'personal',
        },
      },
    },
    listPropertyValues: { responses: { 200: { '/values': 'personal' } } },
    listProfiles: {
      parameters: { name: 'personal', email: 'personal', filters: 'personal' },
      responses: {
        200: {
          '/*/id': 'personal',
          '/*/first_name': 'personal',
          '/*/last_name': 'personal',
          '/*/email': 'personal',
          '/*/avatar': 'personal',
          '/*/properties': 'personal',
        },
      },
    },
    getProfile: {
      parameters: { profileId: 'personal' },
      responses: {
        200: {
          '/profile/id': 'personal',
          '/profile/first_name': 'personal',
          '/profile/last_name': 'personal',
          '/profile/email': 'personal',
          '/profile/avatar': 'personal',
          '/profile/properties': 'personal',
          '/recentEvents/*/session_id': 'personal',
          '/recentEvents/*/properties': 'personal',
          '/recentEvents/*/profile_id': 'personal',
          '/recentEvents/*/device_id': 'personal',
          '/recentEvents/*/region': 'personal',
          '/recentEvents/*/city': 'personal',
          '/recentEvents/*/longitude': 'personal',
          '/recentEvents/*/latitude': 'personal',
          '/recentEvents/*/referrer': 'personal',
        },
        404: { '/profileId': 'personal' },
      },
    },
    listProfileSessions: {
      parameters: { profileId: 'personal' },
      responses: {
        200: {
          '/*/id': 'personal',
          '/*/profile_id': 'personal',
          '/*/device_id': 'personal',
          '/*/region': 'personal',
          '/*/city': 'personal',
          '/*/longitude': 'personal',
          '/*/latitude': 'personal',
          '/*/referrer': 'personal',
        },
      },
    },
    getProfileMetrics: {
      parameters: { profileId: 'personal' },
      responses: { 200: { '/profileId': 'personal' } },
    },
    listSessions: {
      parameters: { profileId: 'personal', filters: 'personal' },
      responses: {
        200: {
          '/*/id': 'personal',
          '/*/profile_id': 'personal',
          '/*/device_id': 'personal',
          '/*/region': 'personal',
          '/*/city': 'personal',
          '/*/longitude': 'personal',
          '/*/latitude': 'personal',
          '/*/referrer': 'personal',
        },
      },
    },
    getGroup: {
      responses: {
        200: {
          '/members/*/id': 'personal',
          '/members/*/firstName': 'personal',
          '/members/*/lastName': 'personal',
          '/members/*/email': 'personal',
          '/members/*/avatar': 'personal',
          '/members/*/properties': 'personal',
        },
      },
    },
  },
};
