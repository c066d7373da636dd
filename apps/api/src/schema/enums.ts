import { keyScopes } from '@gridvoice/domain/access/key-scopes';
import { unitKinds } from '@gridvoice/domain/access/unit-kinds';
import { categories, subcategories } from '@gridvoice/domain/category';
import { acknowledgements, channels, preferredReplies } from '@gridvoice/domain/channel';
import { clockStates, limitUnits, pauseGrounds } from '@gridvoice/domain/clocks/clock';
import { departments } from '@gridvoice/domain/department';
import { siteZones, transferBodies } from '@gridvoice/domain/facts';
import { grades } from '@gridvoice/domain/grade';
import { roles } from '@gridvoice/domain/lifecycle/commands';
import { taskStatuses, ticketStatuses } from '@gridvoice/domain/lifecycle/ticket';
import { enumOf } from './enum-of.js';

export const Category = enumOf('Category', categories, 'The four classes of complaints (CL)');
export const Subcategory = enumOf('Subcategory', subcategories, 'What the complaint is about; UNSPECIFIED is for imports only');
export const Grade = enumOf('Grade', grades, 'Urgency, most urgent first (GR)');
export const Channel = enumOf('Channel', channels, 'How a complaint reaches the utility (CH-1)');
export const DepartmentEnum = enumOf('Department', departments, 'The four functions of the task force (TF-1)');
export const TicketStatus = enumOf('TicketStatus', ticketStatuses, 'Where a ticket stands');
export const ClockState = enumOf('ClockState', clockStates, 'A clock met late is BREACHED and has stoppedAt');
export const TaskStatus = enumOf('TaskStatus', taskStatuses, 'Where a task stands');
export const AcknowledgementEnum = enumOf('Acknowledgement', acknowledgements, 'How the customer was told "accepted" (TL-1)');
export const PreferredReply = enumOf('PreferredReply', preferredReplies, 'How the customer wants to be answered');
export const SiteZone = enumOf('SiteZone', siteZones, 'Decides how soon somebody must be on site');
export const TransferBody = enumOf('TransferBody', transferBodies, 'An outside body that passes complaints on (CH-1)');
export const LimitUnit = enumOf(
  'LimitUnit',
  limitUnits,
  'Minutes and hours run round the clock; days end at 24:00 local, months and quarters with the n-th full one; MOMENT is a promise of its own',
);
export const PauseGround = enumOf('PauseGround', pauseGrounds, 'Why time does not count');
export const RoleEnum = enumOf(
  'Role',
  roles.filter((role) => role !== 'SYSTEM'),
  'What a member may do',
);
export const KeyScopeEnum = enumOf('KeyScope', keyScopes, "What a partner's key may be used for");
export const UnitKindEnum = enumOf('UnitKind', unitKinds, 'What a place in the organisation tree is, from the top down (TF-5)');
