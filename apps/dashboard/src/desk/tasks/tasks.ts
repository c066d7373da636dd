import { graphql, type ResultOf } from '../../graphql/graphql.js';

export const tasksDocument = graphql(`
  query DeskTasks($first: Int!, $filter: TaskFilter!) {
    tasks(first: $first, filter: $filter) {
      asOf
      totalCount
      nodes {
        id
        title
        rule
        department
        status
        openedAt
        dueAt
        assignee {
          id
          name
        }
        ticket {
          number
          version
          grade
          subcategory
          region {
            name
          }
          unit {
            name
          }
        }
      }
    }
  }
`);

export type ListedTask = ResultOf<typeof tasksDocument>['tasks']['nodes'][number];

export interface TaskList {
  readonly tasks: readonly ListedTask[];
  readonly total: number;
}

/** As many as a member can look over; the list is by urgency, so what is left out is the least urgent. */
export const listedTasks = 60;
