import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { SiteZone, TransferBody } from '../schema/enums.js';
import { DateTime } from '../schema/scalars.js';

/** The same fields as type and as input: what is known about the case (CL-6, GR). */
@ObjectType('Facts', { description: 'What is known about the case; null is unknown' })
@InputType('FactsInput', { description: 'What is known about the case; leave out what is unknown' })
export class FactsType {
  @Field(() => Boolean, { nullable: true, description: 'Danger to persons' }) safetyHazard?: boolean;
  @Field(() => Int, { nullable: true, description: 'Households without power' }) householdsAffected?: number;
  @Field(() => Int, { nullable: true, description: 'Households without power as operations counted them (GR-9)' })
  householdsCounted?: number;
  @Field(() => Boolean, { nullable: true, description: 'Inside a planned window published in its lead time (RC-4)' })
  plannedOutage?: boolean;
  @Field(() => Int, { nullable: true, description: 'Households that complain jointly' }) jointHouseholds?: number;
  @Field(() => Boolean, { nullable: true, description: 'Power lost at a hospital, a telecom base station …' })
  importantCustomer?: boolean;
  @Field(() => DateTime, { nullable: true }) outageStartedAt?: number;
  @Field(() => DateTime, { nullable: true }) restoredAt?: number;
  @Field(() => Boolean, { nullable: true, description: 'Burnt appliances and the like' }) equipmentDamaged?: boolean;
  @Field(() => Boolean, { nullable: true }) mediaExposure?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'A property manager, developer … is involved' }) thirdParty?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Power cut under shortage' }) rationing?: boolean;
  @Field(() => SiteZone, { nullable: true }) siteZone?: string;
  @Field(() => TransferBody, { nullable: true }) transferredFrom?: string;
  @Field(() => Boolean, { nullable: true, description: 'Abusive conduct that harms reputation (GR-8)' }) abusiveConduct?: boolean;
  @Field(() => Boolean, { nullable: true, description: 'Censured by a regulator (GR-8)' }) regulatorCensure?: boolean;
  @Field(() => Int, { nullable: true, description: 'Upheld against the same unit or person in 12 months, not put right (GR-8)' })
  upheldComplaints?: number;
  @Field(() => Boolean, { nullable: true, description: 'Arbitrary charges, pushed products, gifts (GR-8)' })
  improperGain?: boolean;
  @Field(() => Int, { nullable: true, description: 'Broken appointments with grave consequences (GR-8)' })
  brokenAppointments?: number;
}
