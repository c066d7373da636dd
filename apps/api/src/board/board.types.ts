import { Field, Int, ObjectType } from 'type-graphql';
import { ClockType } from '../clocks/clock.types.js';
import { DepartmentEnum, Grade } from '../schema/enums.js';
import { DateTime } from '../schema/scalars.js';
import { TicketType } from '../tickets/ticket.types.js';

@ObjectType('OpenCount', { description: 'Open tickets of one grade led by one department' })
export class OpenCountType {
  @Field(() => Grade) grade!: string;
  @Field(() => DepartmentEnum) department!: string;
  @Field(() => Int) count!: number;
}

@ObjectType('Board', { description: 'What the wall shows at a glance; imported tickets are left out' })
export class BoardType {
  @Field(() => DateTime) at!: number;
  @Field(() => [OpenCountType], { description: 'Every grade and department is listed, zeros too' }) open!: OpenCountType[];
  @Field(() => [ClockType], { description: 'Running clocks, nearest due first, at most 20' }) nearest!: ClockType[];
  @Field(() => [ClockType], { description: 'Breached and still unmet, newest breach first, at most 20' }) breached!: ClockType[];
  @Field(() => Int) breachedCount!: number;
  @Field(() => [TicketType], { description: 'The newest arrivals, at most 20' }) newest!: TicketType[];
  @Field(() => Int, { description: 'Received on the present local date' }) receivedToday!: number;
}
