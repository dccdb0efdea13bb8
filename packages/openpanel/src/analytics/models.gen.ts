// Generated from specs/openpanel/openapi.yaml; edit that, then: npm run generate -- openpanel
// spec sha256:a87b7c17d292f54915dfe6e0202998e0dfee06de1032ab26d1bec59c928b2adf, generator 0.1.0

import type { components } from '../types.gen.ts';

/** First name of the person. */
export type FirstName = components['schemas']['FirstName'];

/** Last name of the person. */
export type LastName = components['schemas']['LastName'];

/** Your id of the group. */
export type GroupId = components['schemas']['GroupId'];

/** What went wrong, in a few words. */
export type PlainText = components['schemas']['PlainText'];

/**
 * What went wrong. The server has several shapes, so that every field may be missing; `message`
 * is for people and not stable enough to parse.
 */
export type ApiErrorBody = components['schemas']['ApiErrorBody'];

/** Conditions that all have to hold. */
export type QueryFilters = components['schemas']['QueryFilters'];

/** One condition. Values are not converted here; send the JSON type that is meant. */
export type QueryFilter = components['schemas']['QueryFilter'];

/** How name and value are compared. */
export type FilterOperator = components['schemas']['FilterOperator'];

/** A value to compare with. */
export type FilterValue = components['schemas']['FilterValue'];

/** What the stored text is converted to before it is compared. */
export type FilterType = components['schemas']['FilterType'];

/**
 * A period that ends now or at the end of a calendar period, in the time zone of the project.
 * `custom` without dates means 30 days.
 */
export type DateRange = components['schemas']['DateRange'];

/** A person, or a placeholder with empty fields for an anonymous visitor. */
export type Profile = components['schemas']['Profile'];

/** Id of the project, a slug of its first name. */
export type ProjectId = components['schemas']['ProjectId'];

/** Something that an event has only when it is asked for. */
export type EventColumn = components['schemas']['EventColumn'];

/** Where the page stands among all. */
export type ExportMeta = components['schemas']['ExportMeta'];

/** What the dashboard says about events of this name. Absent when it says nothing. */
export type EventMeta = components['schemas']['EventMeta'];

/** A stored event. Which columns it has is up to `includes`. */
export type ExportedEvent = components['schemas']['ExportedEvent'];

/** A page of events. */
export type ExportedPage = components['schemas']['ExportedPage'];

/**
 * What is counted: events, different people, sessions or groups, events per person, people who
 * did it at all, or a calculation on a property.
 */
export type ChartSegment = components['schemas']['ChartSegment'];

/** What one line of a chart counts. */
export type ChartSeries = components['schemas']['ChartSeries'];

/** Something to split a series by. */
export type ChartBreakdown = components['schemas']['ChartBreakdown'];

/** Length of a step on the time axis. */
export type ChartInterval = components['schemas']['ChartInterval'];

/** The event that a line counts. */
export type ChartLineEvent = components['schemas']['ChartLineEvent'];

/** Totals over the period. */
export type ChartTotals = components['schemas']['ChartTotals'];

/** A value of the period before. */
export type ChartComparison = components['schemas']['ChartComparison'];

/** The totals of the period before, each beside today's. */
export type ChartComparisons = components['schemas']['ChartComparisons'];

/** Totals of one line, compared with the period before if that was asked for. */
export type ChartLineTotals = components['schemas']['ChartLineTotals'];

/** A point of a line. */
export type ChartPoint = components['schemas']['ChartPoint'];

/** One line of a chart. */
export type ChartLine = components['schemas']['ChartLine'];

/** The lines of a chart. */
export type ChartReport = components['schemas']['ChartReport'];

/**
 * A row of the table of events. Texts that are left out become empty. The project and the time of
 * the import are the server's to fill.
 */
export type ImportedEvent = components['schemas']['ImportedEvent'];

/** Rows to store. */
export type ImportedEvents = components['schemas']['ImportedEvents'];

/** Says that the rows are stored. */
export type ImportNotice = components['schemas']['ImportNotice'];

/** The key figures of a period. */
export type WebMetrics = components['schemas']['WebMetrics'];

/** The key figures of one step. More keys may come along, and some of those are null. */
export type WebMetricsPoint = components['schemas']['WebMetricsPoint'];

/** The key figures of a period, in all and over time. */
export type WebMetricsReport = components['schemas']['WebMetricsReport'];

/** Who is there right now. */
export type LiveVisitors = components['schemas']['LiveVisitors'];

/** The traffic of one page. */
export type PageTraffic = components['schemas']['PageTraffic'];

/** Pages, the busiest first. */
export type PageTrafficList = components['schemas']['PageTrafficList'];

/** The traffic of one value of a column. */
export type Traffic = components['schemas']['Traffic'];

/** Values of one column, the busiest first. */
export type TrafficList = components['schemas']['TrafficList'];

/** The traffic of one value of a column, with what that is part of. */
export type PrefixedTraffic = components['schemas']['PrefixedTraffic'];

/** Values of one column, each with what it is part of, the busiest first. */
export type PrefixedTrafficList = components['schemas']['PrefixedTrafficList'];

/** The key figures of a period, with the period. */
export type OverviewReport = components['schemas']['OverviewReport'];

/** The people who were active in the window that ends with a day. */
export type ActiveUsersDay = components['schemas']['ActiveUsersDay'];

/** How many people were active. */
export type ActiveUsersReport = components['schemas']['ActiveUsersReport'];

/** How many people came back after a week. */
export type RetentionWeek = components['schemas']['RetentionWeek'];

/** Weeks, the earliest first. */
export type RetentionWeekList = components['schemas']['RetentionWeekList'];

/** How long the people of one week stayed. */
export type RetentionCohort = components['schemas']['RetentionCohort'];

/** Weeks, after the row of their weighted average. */
export type RetentionCohortList = components['schemas']['RetentionCohortList'];

/** What stands out about a page. */
export type PageSignals = components['schemas']['PageSignals'];

/** How well one page holds its visitors. */
export type PagePerformance = components['schemas']['PagePerformance'];

/** How well pages hold their visitors. */
export type PagePerformanceReport = components['schemas']['PagePerformanceReport'];

/** One step of a funnel. */
export type FunnelStep = components['schemas']['FunnelStep'];

/** How many people go through a series of events. */
export type FunnelReport = components['schemas']['FunnelReport'];

/** An event at a position of the flow. */
export type UserFlowNode = components['schemas']['UserFlowNode'];

/** A way from one node to the next. */
export type UserFlowLink = components['schemas']['UserFlowLink'];

/** A graph of the events that follow each other. */
export type UserFlow = components['schemas']['UserFlow'];

/** Identified people by when they were last seen. */
export type EngagementSummary = components['schemas']['EngagementSummary'];

/** People who were last seen on one day. */
export type EngagementDay = components['schemas']['EngagementDay'];

/** How recently people were active. */
export type EngagementReport = components['schemas']['EngagementReport'];

/** Values by key of the property, all of them text. */
export type PropertyValueFilter = components['schemas']['PropertyValueFilter'];

/** What rows of events and of sessions have in common. Texts are empty when unknown. */
export type StoredRow = components['schemas']['StoredRow'];

/** An event as it is stored. */
export type EventRow = components['schemas']['EventRow'];

/** Events, in no order. */
export type EventRowList = components['schemas']['EventRowList'];

/** Names of events. */
export type EventNameList = components['schemas']['EventNameList'];

/** A property that an event carries. */
export type EventPropertyKey = components['schemas']['EventPropertyKey'];

/** What events can be asked about. */
export type EventPropertyList = components['schemas']['EventPropertyList'];

/** The values of one property of one event. */
export type PropertyValueList = components['schemas']['PropertyValueList'];

/** A profile as it is stored. Texts are empty when unknown. */
export type ProfileRow = components['schemas']['ProfileRow'];

/** Profiles. */
export type ProfileRowList = components['schemas']['ProfileRowList'];

/** A profile and its latest events. */
export type ProfileDetails = components['schemas']['ProfileDetails'];

/** Says that there is no such profile. */
export type UnknownProfileBody = components['schemas']['UnknownProfileBody'];

/** Why there is no answer. */
export type ProfileMissingBody = components['schemas']['ProfileMissingBody'];

/** A session as it is stored. */
export type SessionRow = components['schemas']['SessionRow'];

/** Sessions. */
export type SessionRowList = components['schemas']['SessionRowList'];

/** What a person has done. */
export type ProfileMetrics = components['schemas']['ProfileMetrics'];

/** The types of groups. */
export type GroupTypeList = components['schemas']['GroupTypeList'];

/** A group, such as a company. */
export type Group = components['schemas']['Group'];

/** Groups. */
export type GroupList = components['schemas']['GroupList'];

/** A group and some of its members. */
export type GroupDetails = components['schemas']['GroupDetails'];

/** A saved report and what it says. */
export type ReportData = components['schemas']['ReportData'];

/**
 * What Google Search Console says. The vendor documents no shape: take it for unknown. Numbers
 * may be text on older databases.
 */
export type SearchConsoleData = components['schemas']['SearchConsoleData'];
