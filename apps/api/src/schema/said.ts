import type { PersonalRef } from '@gridvoice/domain/personal-ref';
import { Field, type MiddlewareFn, UseMiddleware } from 'type-graphql';
import type { Context } from '../context.js';
import { MemberType } from '../members/member.type.js';

const readText: MiddlewareFn<Context> = async ({ context: { load, viewer } }, next) =>
  load.personal.freeText((await next()) as PersonalRef | null | undefined, viewer);

const findMember: MiddlewareFn<Context> = async ({ context: { load } }, next) =>
  load.member(((await next()) as string | null | undefined) ?? null);

/** A field that holds the ref of what a person wrote and shows it to staff; to the wall, and once erased, it is null. */
export const StaffText =
  (description = 'For staff only'): PropertyDecorator =>
  (type, name) => {
    Field(() => String, { nullable: true, description })(type, name);
    UseMiddleware(readText)(type, name);
  };

/** A field that holds a member's id and shows the member; null for the system. */
export const ById =
  (description?: string): PropertyDecorator =>
  (type, name) => {
    Field(() => MemberType, { nullable: true, ...(description && { description }) })(type, name);
    UseMiddleware(findMember)(type, name);
  };
