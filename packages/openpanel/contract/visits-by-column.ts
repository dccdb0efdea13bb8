import { jsonQuery } from './bad-input.ts';
import { type AnalyticsCase, project, read } from './read.ts';

const from = { range: '30d' } as const;
const inSweden = { name: 'country', operator: 'is', value: ['SE'] };

/** Visits by a column, all with the same query. */
function visits(column: string, call: AnalyticsCase['call']): AnalyticsCase {
  return read(`/insights/${project}/${column}`, call, {
    'a range that does not exist': 'range=90d',
    'a start that is a year': 'startDate=2026',
    'a limit that is a word': 'limit=many',
    'a cursor that is a word': 'cursor=next',
    'one filter instead of a list': jsonQuery('filters', inSweden),
  });
}

/** Visits of a period, by what they have in common. */
export const visitsByColumn = {
  listPages: visits('pages', (client, options) => client.listPages(project, from, options)),
  listReferrers: visits('referrer', (client, options) =>
    client.listReferrers(project, from, options),
  ),
  listReferrerNames: visits('referrer_name', (client, options) =>
    client.listReferrerNames(project, from, options),
  ),
  listReferrerTypes: visits('referrer_type', (client, options) =>
    client.listReferrerTypes(project, from, options),
  ),
  listUtmSources: visits('utm_source', (client, options) =>
    client.listUtmSources(project, from, options),
  ),
  listUtmMediums: visits('utm_medium', (client, options) =>
    client.listUtmMediums(project, from, options),
  ),
  listUtmCampaigns: visits('utm_campaign', (client, options) =>
    client.listUtmCampaigns(project, from, options),
  ),
  listUtmTerms: visits('utm_term', (client, options) =>
    client.listUtmTerms(project, from, options),
  ),
  listUtmContents: visits('utm_content', (client, options) =>
    client.listUtmContents(project, from, options),
  ),
  listCountries: visits('country', (client, options) =>
    client.listCountries(project, from, options),
  ),
  listRegions: visits('region', (client, options) => client.listRegions(project, from, options)),
  listCities: visits('city', (client, options) => client.listCities(project, from, options)),
  listDevices: visits('device', (client, options) => client.listDevices(project, from, options)),
  listBrands: visits('brand', (client, options) => client.listBrands(project, from, options)),
  listModels: visits('model', (client, options) => client.listModels(project, from, options)),
  listBrowsers: visits('browser', (client, options) => client.listBrowsers(project, from, options)),
  listBrowserVersions: visits('browser_version', (client, options) =>
    client.listBrowserVersions(project, from, options),
  ),
  listOperatingSystems: visits('os', (client, options) =>
    client.listOperatingSystems(project, from, options),
  ),
  listOperatingSystemVersions: visits('os_version', (client, options) =>
    client.listOperatingSystemVersions(project, from, options),
  ),
};
