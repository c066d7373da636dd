import { graphql } from '../../../graphql/graphql.js';

export const requestPauseDocument = graphql(`
  mutation RequestPause($clockId: ID!, $ground: PauseGround!, $until: DateTime!, $note: String, $idempotencyKey: String) {
    requestPause(clockId: $clockId, ground: $ground, until: $until, note: $note, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const approvePauseDocument = graphql(`
  mutation ApprovePause($clockId: ID!, $idempotencyKey: String) {
    approvePause(clockId: $clockId, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const refusePauseDocument = graphql(`
  mutation RefusePause($clockId: ID!, $reason: String, $idempotencyKey: String) {
    refusePause(clockId: $clockId, reason: $reason, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const endPauseDocument = graphql(`
  mutation EndPause($clockId: ID!, $idempotencyKey: String) {
    endPause(clockId: $clockId, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);
