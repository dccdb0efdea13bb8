import type { OldEventNames, OldIdentifyNames, OldVisitorNames } from './old-names.ts';

/** What to write instead of each name; one that is missing here does not compile. */
type Renamed<Names> = Readonly<Record<keyof Names, string>>;

const besideTheEvent = {
  firstName: 'userProperties.first_name',
  lastName: 'userProperties.last_name',
  plan: 'userProperties.custom_properties.plan',
};

export const EVENT_NAMES: Renamed<OldEventNames> = {
  ...besideTheEvent,
  properties: 'eventProperties',
};

export const IDENTIFY_NAMES: Renamed<OldIdentifyNames> = {
  ...besideTheEvent,
  properties: 'userProperties',
};

export const VISITOR_NAMES: Renamed<OldVisitorNames> = {
  companyName: 'company_name',
  customProperties: 'custom_properties',
  dateOfBirth: 'date_of_birth',
  externalId: 'external_id',
  firstName: 'first_name',
  jobTitle: 'job_title',
  lastName: 'last_name',
  phoneNumber: 'phone_number',
  plan: 'custom_properties.plan',
  userAgent: 'user_agent',
};
