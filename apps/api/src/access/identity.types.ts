import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfoType } from '../lists/page.types.js';
import { MemberType } from '../members/member.type.js';
import { enumOf } from '../schema/enum-of.js';
import { DateTime } from '../schema/scalars.js';
import { signInOutcomes } from './sign-in-history.js';
import { linkPurposes } from './sign-in-link.js';
import { signInWays } from './sign-in-origin.js';

export const SignInWayEnum = enumOf('SignInWay', signInWays, 'By which way somebody signed in');
export const SignInOutcomeEnum = enumOf(
  'SignInOutcome',
  signInOutcomes,
  'How an attempt ended; of COOKIE_REUSED both holders of the cookie were signed out',
);
export const LinkPurposeEnum = enumOf('LinkPurpose', linkPurposes, 'What a one-time link is for');

@ObjectType('LinkOffer', { description: 'Whose password a one-time link sets' })
export class LinkOfferType {
  @Field(() => String) username!: string;
  @Field(() => String) name!: string;
  @Field(() => LinkPurposeEnum) purpose!: string;
}

@ObjectType('SignInLink', { description: 'A one-time link; shown once, the server keeps its hash' })
export class SignInLinkType {
  @Field(() => String, { description: 'To be put behind the address of this server' }) path!: string;
  @Field(() => String) token!: string;
  @Field(() => DateTime) expiresAt!: number;
  @Field(() => LinkPurposeEnum) purpose!: string;
}

@ObjectType('SecondFactorOffer', { description: 'What an authenticator app needs; it counts once a code has confirmed it' })
export class SecondFactorOfferType {
  @Field(() => String, { description: 'Base32, to be typed' }) secret!: string;
  @Field(() => String, { description: '`otpauth://`, to be scanned as a QR code' }) uri!: string;
}

@ObjectType('MySignIn', { description: 'By what the viewer can sign in' })
export class MySignInType {
  @Field(() => Boolean) secondFactor!: boolean;
  @Field(() => Int) recoveryCodesLeft!: number;
  @Field(() => Boolean) singleSignOn!: boolean;
  @Field(() => Boolean) passwordSet!: boolean;
}

@ObjectType('OpenSignIn', { description: 'A sign-in that holds' })
export class OpenSignInType {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) createdAt!: number;
  @Field(() => DateTime, { description: 'To the minute' }) lastSeenAt!: number;
  @Field(() => DateTime) expiresAt!: number;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true }) userAgent!: string | null;
  @Field(() => SignInWayEnum) how!: string;
  @Field(() => Boolean, { description: 'The one that asks' }) current!: boolean;
}

@ObjectType('SignInRecord', { description: 'An attempt to sign in; kept for 180 days' })
export class SignInRecordType {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) at!: number;
  @Field(() => SignInOutcomeEnum) outcome!: string;
  @Field(() => SignInWayEnum) how!: string;
  @Field(() => MemberType, { nullable: true, description: "Null where the name was nobody's" }) member!: MemberType | null;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true }) userAgent!: string | null;
}

@ObjectType('SignInRecordConnection', { description: 'A page of the history, newest first' })
export class SignInRecordConnectionType {
  @Field(() => [SignInRecordType]) nodes!: SignInRecordType[];
  @Field(() => PageInfoType) pageInfo!: PageInfoType;
}
