import { Field, InputType, ObjectType } from 'type-graphql';
import { TicketStatus } from '../schema/enums.js';
import { DateTime } from '../schema/scalars.js';

@InputType('SubjectInput', { description: 'A person by exactly one of these, matched exactly' })
export class SubjectInput {
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true }) accountNumber?: string | null;
  @Field(() => String, { nullable: true, description: "That ticket's customer: the same account, else the same phone" })
  ticketNumber?: string | null;
}

@ObjectType('SubjectTicket', { description: "A ticket of a person's" })
export class SubjectTicketType {
  @Field(() => String) number!: string;
  @Field(() => TicketStatus) status!: string;
  @Field(() => DateTime) receivedAt!: number;
  @Field(() => Boolean) restricted!: boolean;
  @Field(() => DateTime, { nullable: true }) erasedAt!: number | null;
}

@ObjectType('DataSubject', { description: "What is held about a person within the viewer's area of work" })
export class DataSubjectType {
  @Field(() => [SubjectTicketType]) tickets!: SubjectTicketType[];
}

@ObjectType('KeptTicket', { description: 'A ticket whose data is still needed' })
export class KeptTicketType {
  @Field(() => String) number!: string;
  @Field(() => String, { description: "In the viewer's language" }) reason!: string;
}

@ObjectType('Erasure', { description: 'What was erased, and what stays' })
export class ErasureType {
  @Field(() => [String], { description: 'Numbers of tickets' }) erased!: string[];
  @Field(() => [KeptTicketType]) kept!: KeptTicketType[];
  @Field(() => Boolean, { description: 'Whether their customer file went' }) customerFile!: boolean;
}
