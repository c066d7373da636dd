import { duplicateGrounds } from '@gridvoice/domain/duplicates/duplicates';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { enumOf } from '../schema/enum-of.js';
import { Category } from '../schema/enums.js';
import { TicketType } from '../tickets/ticket.types.js';

export const DuplicateGroundEnum = enumOf('DuplicateGround', duplicateGrounds, 'What speaks for two complaints being one');

@InputType('DuplicateInput', { description: 'A complaint that is being taken, as far as it has got' })
export class DuplicateInput {
  @Field(() => Category) category!: string;
  @Field(() => ID, { nullable: true }) region?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true }) accountNumber?: string | null;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => String, { nullable: true, description: 'Its first 500 characters are compared' }) matter?: string | null;
}

@ObjectType('Duplicate', { description: 'A ticket that may be the complaint that is being taken (CH-10)' })
export class DuplicateType {
  @Field(() => TicketType) ticket!: TicketType;
  @Field(() => [DuplicateGroundEnum], { description: 'The strongest first; never empty' }) grounds!: string[];
  @Field(() => Float, { description: 'Of what is said, 0 to 1' }) likeness!: number;
}
