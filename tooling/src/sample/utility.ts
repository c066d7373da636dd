import { chanceOf } from './chance.js';
import { type SampleCustomer, sampleCustomers } from './customers.js';
import { type SampleMember, sampleMembers } from './members.js';
import { type SampleUnit, units } from './units.js';

/** An invented prefecture-level utility. Plain data; nobody in it exists. */
export interface SampleUtility {
  readonly units: readonly SampleUnit[];
  readonly members: readonly SampleMember[];
  readonly customers: readonly SampleCustomer[];
}

export const defaultSeed = 'jiangzhou';

/** The same seed gives the same utility. */
export function sampleUtility(seed: string = defaultSeed): SampleUtility {
  const chance = chanceOf(seed);
  return {
    units,
    members: sampleMembers(chance.fork('members')),
    customers: sampleCustomers(chance.fork('customers'), 2_000),
  };
}
