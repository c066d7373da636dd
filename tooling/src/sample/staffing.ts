import type { Channel } from '@gridvoice/domain/channel';
import { type Department, departments } from '@gridvoice/domain/department';
import type { Chance } from './chance.js';
import { demoAccounts, type SampleMember } from './members.js';
import { centres } from './units.js';

/** Who of the staff would take what. */
export interface Staffing {
  /** Someone of the department, of the region's own units where there are any. */
  worker(chance: Chance, department: Department, region: string): string;
  /** Who takes down what comes in. */
  filer(chance: Chance, channel: Channel, region: string): string;
  /** The demo's accounts of a department, whose desks should not be empty. */
  demoWorker(chance: Chance, department: Department): string;
  /** The responsible leader of a department. */
  leader(department: Department): string;
  readonly supervisor: string;
}

/** @throws RangeError where a department has nobody. */
export function staffingOf(members: readonly SampleMember[]): Staffing {
  const workers = new Map(departments.map((name) => [name, members.filter(({ department }) => department === name)]));
  const agents = members.filter(({ roles, unit }) => roles.includes('AGENT') && unit === centres.CUSTOMER_SERVICE);
  const local = (all: readonly SampleMember[], region: string) => all.filter(({ unit }) => unit.startsWith(region));
  const pick = (chance: Chance, ...choices: readonly (readonly SampleMember[])[]): string =>
    chance.pick(choices.find(({ length }) => length > 0) ?? []).id;
  const of = (department: Department): readonly SampleMember[] => workers.get(department) ?? [];
  return {
    worker: (chance, department, region) =>
      department === 'CUSTOMER_SERVICE' && chance.happens(0.7)
        ? pick(chance, agents)
        : pick(chance, local(of(department), region), of(department)),
    filer: (chance, channel, region) =>
      channel === 'COUNTER' || channel === 'ON_SITE'
        ? pick(chance, local(of('CUSTOMER_SERVICE'), region), agents)
        : pick(chance, agents),
    demoWorker: (chance, department) =>
      pick(
        chance,
        demoAccounts.filter((one) => one.department === department),
      ),
    leader: (department) => only(of(department).filter(({ roles }) => roles.includes('LEAD'))),
    supervisor: only(members.filter(({ roles }) => roles.includes('SUPERVISOR'))),
  };
}

function only([member]: readonly SampleMember[]): string {
  if (!member) throw new RangeError('nobody leads here');
  return member.id;
}
