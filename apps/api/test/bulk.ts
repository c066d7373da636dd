import type { Filing } from '@gridvoice/domain/filing';
import type { Actor } from '@gridvoice/domain/lifecycle/commands';
import type { Application } from '../src/application.js';
import type { Request } from '../src/commands/request.js';
import { region } from './harness.js';

const agent: Actor = { id: 'm-agent', department: 'CUSTOMER_SERVICE', roles: ['AGENT'] };
const voltage: Filing = {
  channel: 'HOTLINE',
  category: 'SUPPLY_QUALITY',
  subcategory: 'VOLTAGE',
  matter: '电压不稳，灯一直闪',
  customer: { name: '张三', phone: '13812345678' },
  region,
};

/** A case at the boundary: one task for operations, one for legal. */
export const boundaryDispute: Partial<Filing> = { category: 'OTHER', subcategory: 'PROPERTY_RIGHTS' };

export const filing = (given: Partial<Filing> = {}): Request => ({
  kind: 'file',
  actor: agent,
  filing: { ...voltage, ...given },
});

/** Files many complaints in one transaction, as an import does. @throws when one is refused */
export async function fileMany({ bus }: Application, count: number, given: Partial<Filing> = {}): Promise<void> {
  const answers = await bus.run(Array.from({ length: count }, () => filing(given)));
  for (const answer of answers) if ('error' in answer) throw answer.error;
}
