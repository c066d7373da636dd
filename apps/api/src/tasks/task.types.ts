import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PageInfoType } from '../lists/page.types.js';
import { DepartmentEnum, TaskStatus } from '../schema/enums.js';
import { DateTime } from '../schema/scalars.js';

@ObjectType('Task', { description: "A piece of work in a department's pool (TF-3)" })
export class TaskType {
  @Field(() => ID) id!: string;
  @Field(() => String) kind!: string;
  @Field(() => String, { description: 'The playbook row that asks for it' }) rule!: string;
  @Field(() => DepartmentEnum) department!: string;
  @Field(() => TaskStatus) status!: string;
  @Field(() => DateTime) openedAt!: number;
  @Field(() => DateTime, { nullable: true }) dueAt!: number | null;
  @Field(() => DateTime, { nullable: true }) claimedAt!: number | null;
  @Field(() => DateTime, { nullable: true }) completedAt!: number | null;
}

@ObjectType('TaskEdge', { description: 'A task and its place in the list' })
export class TaskEdgeType {
  @Field(() => TaskType) node!: TaskType;
  @Field(() => String) cursor!: string;
}

@ObjectType('TaskConnection', { description: 'A page of tasks' })
export class TaskConnectionType {
  @Field(() => [TaskEdgeType]) edges!: TaskEdgeType[];
  @Field(() => [TaskType]) nodes!: TaskType[];
  @Field(() => PageInfoType) pageInfo!: PageInfoType;
}

@ObjectType('TaskPayload', { description: 'The task after the change; null when there was none to claim' })
export class TaskPayloadType {
  @Field(() => TaskType, { nullable: true }) task!: TaskType | null;
}

@InputType('TaskFilter', { description: 'Every given field must hold; imported registers are left out unless asked for' })
export class TaskFilterInput {
  @Field(() => [DepartmentEnum], { nullable: true }) department?: string[];
  @Field(() => [TaskStatus], { nullable: true }) status?: string[];
  @Field(() => Boolean, { nullable: true, description: 'Held by me' }) mine?: boolean;
  @Field(() => String, { nullable: true }) ticketNumber?: string;
  @Field(() => Boolean, { nullable: true }) imported?: boolean;
}

@ArgsType()
export class TaskListArgs {
  @Field(() => Int, { nullable: true, description: '20 unless given, 100 at most' }) first?: number;
  @Field(() => String, { nullable: true }) after?: string;
  @Field(() => TaskFilterInput, { nullable: true }) filter?: TaskFilterInput;
}
