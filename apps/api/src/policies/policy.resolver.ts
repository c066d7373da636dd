import type { Policy } from '@gridvoice/domain/policy/policy';
import { printPolicy } from '@gridvoice/domain/policy/print-policy';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { type ListedYear, listYears } from './listed-years.js';
import { CalendarYearType, PolicyType } from './policy.types.js';
import { publishPolicy, publishYear } from './publish.js';

/** Policies and calendars are data, published here and in force everywhere at once. */
@Resolver(() => PolicyType)
export class PolicyResolver {
  @Query(() => [PolicyType], { description: 'The built-in ones first, then by publication' })
  async policies(@Ctx() { load }: Context): Promise<readonly Policy[]> {
    return (await load.rules()).book.policies;
  }

  @Query(() => [CalendarYearType], { description: 'By year' })
  async calendarYears(@Ctx() { load }: Context): Promise<ListedYear[]> {
    return listYears((await load.rules()).book);
  }

  @Mutation(() => PolicyType, { description: 'A new version, in force from a moment yet to come; for administrators' })
  publishPolicy(@Arg('document', () => String) document: string, @Ctx() context: Context): Promise<Policy> {
    return publishPolicy(context, document);
  }

  @Mutation(() => CalendarYearType, {
    description: 'A year as the notice names it; provisional clocks become firm; for administrators',
  })
  publishCalendarYear(@Arg('document', () => String) document: string, @Ctx() context: Context): Promise<ListedYear> {
    return publishYear(context, document);
  }

  @FieldResolver(() => String, { description: "In the viewer's language" })
  title(@Root() { title }: Policy, @Ctx() { language }: Context): string {
    return title[language];
  }

  @FieldResolver(() => String, { description: 'JSON' })
  document(@Root() policy: Policy): string {
    return JSON.stringify(printPolicy(policy));
  }
}
