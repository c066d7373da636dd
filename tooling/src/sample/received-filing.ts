import type { Filing } from '@gridvoice/domain/filing';
import type { Grade } from '@gridvoice/domain/grade';
import { gradeComplaint } from '@gridvoice/domain/grading';
import type { Instant } from '@gridvoice/domain/instant';
import { defaultPolicy } from '@gridvoice/domain/policy/seed-profile';

export type ReceivedFiling = Filing & { readonly receivedAt: Instant };

/** The grade it gets when it is filed as it comes in. */
export const gradeOf = (filing: ReceivedFiling): Grade =>
  gradeComplaint({ ...filing, facts: filing.facts ?? {} }, defaultPolicy, filing.receivedAt).grade;
