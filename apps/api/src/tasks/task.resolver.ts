import type { Department } from '@gridvoice/domain/department';
import { word } from '@gridvoice/domain/labels/words';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { signedIn } from '../access/viewer.js';
import { send } from '../commands/send.js';
import type { Context } from '../context.js';
import { printCursor } from '../ledger/cursor.js';
import { readPage } from '../lists/page.js';
import { MemberType } from '../members/member.type.js';
import { DepartmentEnum } from '../schema/enums.js';
import { Cursor } from '../schema/scalars.js';
import { TicketType } from '../tickets/ticket.types.js';
import { TaskConnectionType, TaskListArgs, TaskPayloadType, TaskType } from './task.types.js';
import { countTasks, listTasks, type TaskFilter, type TaskList, type TicketTask, taskKey } from './task-list.js';

@Resolver(() => TaskType)
export class TaskResolver {
  @Query(() => TaskConnectionType, { description: 'Most urgent first' })
  tasks(@Args(() => TaskListArgs) { filter, ...page }: TaskListArgs, @Ctx() { application, viewer }: Context): Promise<TaskList> {
    const { mine, ...rest } = filter ?? {};
    return listTasks(application.pool, signedIn(viewer), readPage(page, taskKey), {
      ...rest,
      assignee: mine ? (viewer?.id ?? '') : null,
    } as TaskFilter);
  }

  @Mutation(() => TaskPayloadType, { description: 'Exactly one member wins (TF-3)' })
  async claimTask(@Arg('taskId', () => ID) taskId: string, @Ctx() context: Context) {
    return { task: await sendForTask(context, { kind: 'claim', taskId }) };
  }

  @Mutation(() => TaskPayloadType, { description: 'The most urgent open task of a department; null when there is none' })
  async claimNextTask(@Arg('department', () => DepartmentEnum) department: Department, @Ctx() context: Context) {
    return { task: await sendForTask(context, { kind: 'claimNext', department }) };
  }

  @Mutation(() => TaskPayloadType, { description: 'Puts a task back into its pool' })
  async releaseTask(
    @Arg('taskId', () => ID) taskId: string,
    @Ctx() context: Context,
    @Arg('reason', () => String, { nullable: true }) reason?: string | null,
  ) {
    return { task: await sendForTask(context, { kind: 'release', taskId, reason: reason ?? undefined }) };
  }

  @Mutation(() => TaskPayloadType, { description: 'Ends a task you hold' })
  async completeTask(
    @Arg('taskId', () => ID) taskId: string,
    @Ctx() context: Context,
    @Arg('note', () => String, { nullable: true }) note?: string | null,
  ) {
    return { task: await sendForTask(context, { kind: 'complete', taskId, note: note ?? undefined }) };
  }

  @FieldResolver(() => String, { description: "What is to be done, in the viewer's language" })
  title(@Root() { kind }: TicketTask, @Ctx() { language }: Context): string {
    return word('task', kind, language);
  }

  @FieldResolver(() => TicketType)
  ticket(@Root() { id }: TicketTask, @Ctx() { load }: Context) {
    return load.ticket(id.split('/', 1)[0] ?? '');
  }

  @FieldResolver(() => MemberType, { nullable: true })
  assignee(@Root() { assignee }: TicketTask, @Ctx() { load }: Context) {
    return load.member(assignee);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What was noted on completion; for staff only' })
  note(@Root() { note }: TicketTask, @Ctx() { load, viewer }: Context) {
    return load.personal.freeText(note, viewer);
  }
}

@Resolver(() => TaskConnectionType)
export class TaskConnectionResolver {
  @FieldResolver(() => Cursor, { description: 'The ledger position this page shows' })
  asOf(@Root() { asOf }: TaskList): string {
    return printCursor(asOf);
  }

  @FieldResolver(() => Int)
  totalCount(@Root() { filter }: TaskList, @Ctx() { application, viewer }: Context): Promise<number> {
    return countTasks(application.pool, signedIn(viewer), filter);
  }
}

async function sendForTask(context: Context, request: Parameters<typeof send>[1]) {
  const { ticket, taskId } = await send(context, request);
  return ticket?.tasks.find(({ id }) => id === taskId) ?? null;
}
