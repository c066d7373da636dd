import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ClockType } from '../clocks/clock.types.js';
import { ClosureType } from '../closing/closing.types.js';
import { ConfirmationType, FeedbackType, InstructionType } from '../feedback/feedback.types.js';
import { DirectionType, FindingType, ReachedMilestoneType } from '../handling/handling.types.js';
import { PageInfoType } from '../lists/page.types.js';
import {
  AcknowledgementEnum,
  Category,
  Channel,
  DepartmentEnum,
  Grade,
  PreferredReply,
  Subcategory,
  TicketStatus,
} from '../schema/enums.js';
import { SeverityEnum } from '../schema/handling-enums.js';
import { ReasonType } from '../schema/reason.type.js';
import { DateTime } from '../schema/scalars.js';
import { TaskType } from '../tasks/task.types.js';
import { VisitType } from '../visits/visit.types.js';
import { FactsType } from './facts.types.js';

@ObjectType('MaskedCustomer', { description: 'Masked for everyone (CO-4)' })
export class MaskedCustomerType {
  @Field(() => Boolean) anonymous!: boolean;
  @Field(() => Boolean) specialGroup!: boolean;
  @Field(() => PreferredReply, { nullable: true }) preferredReply!: string | null;
}

@ObjectType('Ticket', { description: 'A complaint and all that is known of it' })
export class TicketType {
  @Field(() => String) number!: string;
  @Field(() => Int, { description: 'Orders two readings of it' }) version!: number;
  @Field(() => DateTime, { description: 'Arrival at the utility' }) receivedAt!: number;
  @Field(() => DateTime) filedAt!: number;
  @Field(() => Channel) channel!: string;
  @Field(() => Category) category!: string;
  @Field(() => Subcategory) subcategory!: string;
  @Field(() => Grade) grade!: string;
  @Field(() => [ReasonType], { description: 'Never empty: a level 3 cites GR-3' }) gradeReasons!: ReasonType[];
  @Field(() => SeverityEnum) severity!: string;
  @Field(() => [ReasonType]) severityReasons!: ReasonType[];
  @Field(() => Boolean) complex!: boolean;
  @Field(() => TicketStatus) status!: string;
  @Field(() => DepartmentEnum, { description: 'The department that leads' }) lead!: string;
  @Field(() => Boolean, { description: 'From an older register' }) imported!: boolean;
  @Field(() => String, { description: 'The policy version it was received under' }) policy!: string;
  @Field(() => DateTime, { nullable: true }) acknowledgedAt!: number | null;
  @Field(() => AcknowledgementEnum, { nullable: true }) acknowledgedBy!: string | null;
  @Field(() => FactsType) facts!: FactsType;
  @Field(() => [ClockType]) clocks!: ClockType[];
  @Field(() => [TaskType]) tasks!: TaskType[];
  @Field(() => DateTime, { nullable: true, description: 'Somebody was on site (TL-5)' }) arrivedAt!: number | null;
  @Field(() => DirectionType, { nullable: true }) direction!: DirectionType | null;
  @Field(() => FindingType, { nullable: true }) finding!: FindingType | null;
  @Field(() => [ReachedMilestoneType]) milestones!: ReachedMilestoneType[];
  @Field(() => [FeedbackType]) feedback!: FeedbackType[];
  @Field(() => ConfirmationType, { nullable: true }) confirmation!: ConfirmationType | null;
  @Field(() => Int, { description: 'How often the customer has rejected a feedback (FB-3)' }) rejections!: number;
  @Field(() => InstructionType, { nullable: true }) instruction!: InstructionType | null;
  @Field(() => [VisitType]) visits!: VisitType[];
  @Field(() => ClosureType, { nullable: true }) closure!: ClosureType | null;
  @Field(() => DateTime, { nullable: true }) reopenedAt!: number | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was last closed or withdrawn; null while it is open' })
  endedAt!: number | null;
  @Field(() => Boolean, { description: 'Nobody is shown the customer in plain (CO-4)' }) restricted!: boolean;
  @Field(() => DateTime, { nullable: true, description: "When the customer's data was erased (CO-4)" })
  erasedAt!: number | null;
}

@ObjectType('TicketEdge', { description: 'A ticket and its place in the list' })
export class TicketEdgeType {
  @Field(() => TicketType) node!: TicketType;
  @Field(() => String) cursor!: string;
}

@ObjectType('TicketConnection', { description: 'A page of tickets' })
export class TicketConnectionType {
  @Field(() => [TicketEdgeType]) edges!: TicketEdgeType[];
  @Field(() => [TicketType]) nodes!: TicketType[];
  @Field(() => PageInfoType) pageInfo!: PageInfoType;
}

@ObjectType('TicketPayload', { description: 'The ticket after the change' })
export class TicketPayloadType {
  @Field(() => TicketType) ticket!: TicketType;
}

@ObjectType('FileComplaintPayload', { description: 'The new ticket with its clocks and open tasks' })
export class FileComplaintPayloadType {
  @Field(() => TicketType) ticket!: TicketType;
}

@InputType('TicketFilter', { description: 'Every given field must hold' })
export class TicketFilterInput {
  @Field(() => [TicketStatus], { nullable: true }) status?: string[];
  @Field(() => [Grade], { nullable: true }) grade?: string[];
  @Field(() => [SeverityEnum], { nullable: true }) severity?: string[];
  @Field(() => [Category], { nullable: true }) category?: string[];
  @Field(() => [Subcategory], { nullable: true }) subcategory?: string[];
  @Field(() => [Channel], { nullable: true }) channel?: string[];
  @Field(() => [DepartmentEnum], { nullable: true }) lead?: string[];
  @Field(() => [ID], { nullable: true }) region?: string[];
  @Field(() => [ID], { nullable: true }) unit?: string[];
  @Field(() => Boolean, { nullable: true }) complex?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Some clock ran out' }) breached?: boolean;
  @Field(() => Boolean, { nullable: true }) imported?: boolean;
  @Field(() => DateTime, { nullable: true }) receivedFrom?: number;
  @Field(() => DateTime, { nullable: true, description: 'Exclusive' }) receivedTo?: number;
}

@ArgsType()
export class TicketListArgs {
  @Field(() => Int, { nullable: true, description: '20 unless given, 100 at most' }) first?: number;
  @Field(() => String, { nullable: true }) after?: string;
  @Field(() => Int, { nullable: true }) last?: number;
  @Field(() => String, { nullable: true }) before?: string;
  @Field(() => TicketFilterInput, { nullable: true }) filter?: TicketFilterInput;
}
