import { graphql } from '../../../graphql/graphql.js';

export const completeTaskDocument = graphql(`
  mutation CompleteTask($taskId: ID!, $note: String) {
    completeTask(taskId: $taskId, note: $note) {
      task {
        id
      }
    }
  }
`);

export const releaseTaskDocument = graphql(`
  mutation ReleaseTask($taskId: ID!, $reason: String) {
    releaseTask(taskId: $taskId, reason: $reason) {
      task {
        id
      }
    }
  }
`);
