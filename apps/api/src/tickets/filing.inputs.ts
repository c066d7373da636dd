import { Field, ID, InputType } from 'type-graphql';
import { Category, Channel, PreferredReply, Subcategory } from '../schema/enums.js';
import { DateTime } from '../schema/scalars.js';
import { FactsType } from './facts.types.js';

@InputType('CustomerInput', { description: 'Who complains: a name, or anonymous' })
export class CustomerInput {
  @Field(() => String, { nullable: true, description: '1–100 characters' }) name?: string;
  @Field(() => String, { nullable: true }) phone?: string;
  @Field(() => String, { nullable: true }) accountNumber?: string;
  @Field(() => String, { nullable: true }) address?: string;
  @Field(() => Boolean, { nullable: true }) specialGroup?: boolean;
  @Field(() => PreferredReply, { nullable: true }) preferredReply?: string;
  @Field(() => Boolean, { nullable: true }) anonymous?: boolean;
}

@InputType('FileComplaintInput', { description: 'A complaint as it reached us (CH-5)' })
export class FileComplaintInput {
  @Field(() => Channel) channel!: string;
  @Field(() => Category) category!: string;
  @Field(() => Subcategory) subcategory!: string;
  @Field(() => String, { description: 'What the customer says; 1–10,000 characters' }) matter!: string;
  @Field(() => [String], { nullable: true, description: 'What the customer demands, in order' }) demands?: string[];
  @Field(() => DateTime, { nullable: true, description: 'Any past moment; now unless given' }) receivedAt?: number;
  @Field(() => Boolean, { nullable: true, description: 'Told "accepted" live' }) acknowledged?: boolean;
  @Field(() => CustomerInput) customer!: CustomerInput;
  @Field(() => ID, { nullable: true }) region?: string;
  @Field(() => ID, { nullable: true, description: 'The unit complained about, from which the complaint is kept (CO-3)' })
  protectedFrom?: string;
  @Field(() => FactsType, { nullable: true }) facts?: FactsType;
  @Field(() => String, { nullable: true, description: 'Same key, same input: the same ticket, once' }) idempotencyKey?: string;
}
