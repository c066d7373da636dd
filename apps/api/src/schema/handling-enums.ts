import { recordStates } from '@gridvoice/domain/evidence/checklist';
import { recordItems } from '@gridvoice/domain/evidence/record';
import { closureOutcomes, recourses, reopeningGrounds } from '@gridvoice/domain/lifecycle/closure';
import { demandOutcomes } from '@gridvoice/domain/lifecycle/feedback';
import { milestones } from '@gridvoice/domain/lifecycle/milestone';
import { contactWays, visitKinds } from '@gridvoice/domain/lifecycle/visit';
import { liabilities, rootCauses } from '@gridvoice/domain/root-causes';
import { severities } from '@gridvoice/domain/severity';
import { enumOf } from './enum-of.js';

/** What the handling of a case is recorded with. */
export const SeverityEnum = enumOf('Severity', severities, 'How serious, apart from how urgent (GR-8)');
export const RootCauseEnum = enumOf('RootCause', rootCauses, 'What is behind a complaint (RC)');
export const LiabilityEnum = enumOf('Liability', liabilities, 'Who answers for it (RC-5)');
export const RecordItemEnum = enumOf('RecordItem', recordItems, 'What can be asked for as evidence (IV)');
export const RecordState = enumOf(
  'RecordState',
  recordStates,
  'Where an item of evidence stands; what is unavailable stays a hole until it is waived (IV-4)',
);
export const MilestoneEnum = enumOf('Milestone', milestones, 'What happens in the course of a case and clocks wait for');
export const DemandOutcomeEnum = enumOf('DemandOutcome', demandOutcomes, 'What became of a demand (FB-1)');
export const ConfirmationBasis = enumOf(
  'ConfirmationBasis',
  ['CUSTOMER', 'EVIDENCE'],
  'Who says whether it is accepted; by the evidence where nobody can be asked (FB-7)',
);
export const VisitKindEnum = enumOf('VisitKind', visitKinds, 'What a return visit is for (RV)');
export const ContactWayEnum = enumOf('ContactWay', contactWays, 'How a customer was contacted');
export const ClosureOutcomeEnum = enumOf('ClosureOutcome', closureOutcomes, 'How a case ended');
export const RecourseEnum = enumOf('Recourse', recourses, 'Where a customer who does not accept can turn (FB-3)');
export const ReopeningGroundEnum = enumOf('ReopeningGround', reopeningGrounds, 'Why a closed case is taken up again (FB-8)');
