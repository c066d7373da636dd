import { readCalendarYear } from '@gridvoice/domain/calendar/read-calendar-year';
import { createCalendar } from '@gridvoice/domain/calendar/working-calendar';
import { readPolicy } from '@gridvoice/domain/policy/read-policy';
import { graphql, type ResultOf } from '../../graphql/graphql.js';
import type { Rules } from '../filing/preview.js';

export const policiesDocument = graphql(`
  query DeskPolicies {
    policies {
      version
      title
      effectiveFrom
      document
    }
    calendarYears {
      year
      notice
      published
      document
    }
  }
`);

export const publishPolicyDocument = graphql(`
  mutation PublishPolicy($document: String!) {
    publishPolicy(document: $document) {
      version
    }
  }
`);

export const publishCalendarYearDocument = graphql(`
  mutation PublishCalendarYear($document: String!) {
    publishCalendarYear(document: $document) {
      year
    }
  }
`);

export type PublishedRules = ResultOf<typeof policiesDocument>;
export type PublishedPolicy = PublishedRules['policies'][number];
export type PublishedYear = PublishedRules['calendarYears'][number];

export const policyOfDocument = ({ document }: PublishedPolicy) => readPolicy(JSON.parse(document));
export const yearOfDocument = ({ document }: PublishedYear) => readCalendarYear(JSON.parse(document));

/** The rules that hold at the server, for whoever decides by them here. @throws where a document isn't of this version. */
export function rulesOf({ policies, calendarYears }: PublishedRules): Rules {
  const years = calendarYears.map(yearOfDocument);
  return {
    policies: policies.map(policyOfDocument),
    calendar: createCalendar(Object.fromEntries(years.map(({ year, calendar }) => [year, calendar]))),
  };
}
