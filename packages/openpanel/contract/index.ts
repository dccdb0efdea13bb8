import { type ContractClientOptions, defineContract } from '@visitor-apis/contract';
import {
  createOpenPanelAnalyticsClient,
  type OpenPanelAnalyticsClient,
  type OpenPanelAnalyticsOperations,
} from '../src/analytics/index.ts';
import {
  createOpenPanelClient,
  type OpenPanelClient,
  type OpenPanelOperations,
} from '../src/index.ts';
import {
  createOpenPanelManageClient,
  type OpenPanelManageClient,
  type OpenPanelManageOperations,
} from '../src/manage/index.ts';
import { analytics } from './analytics.ts';
import { clientId, clientSecret } from './credentials.ts';
import { ingestion } from './ingestion.ts';
import { manage } from './manage.ts';

/** One client in place of three: nobody has it, but the document is one. */
type EveryClient = OpenPanelClient & OpenPanelAnalyticsClient & OpenPanelManageClient;
type EveryOperation = OpenPanelOperations &
  OpenPanelAnalyticsOperations &
  OpenPanelManageOperations;

/** The contract of OpenPanel: ingestion, analytics and management. */
export const contract = defineContract<EveryOperation, EveryClient>({
  createClient: joinClients,
  cases: { ...ingestion, ...analytics, ...manage },
});

function joinClients(options: ContractClientOptions): EveryClient {
  const given = { clientId, clientSecret, ...options };
  const events = createOpenPanelClient(given);
  const reports = createOpenPanelAnalyticsClient(given);
  const settings = createOpenPanelManageClient(given);
  return {
    ...events,
    ...reports,
    ...settings,
    try: { ...events.try, ...reports.try, ...settings.try },
  };
}
