import { describe, expect, it } from 'vitest';
import { mountIn } from './mount-in.js';
import StatusChip from './StatusChip.vue';

describe('StatusChip', () => {
  it('keeps the statuses of tickets and tasks apart', () => {
    const ticket = mountIn('zh-CN', StatusChip, { of: 'ticketStatus', status: 'OPEN' }).text();
    const task = mountIn('zh-CN', StatusChip, { of: 'taskStatus', status: 'OPEN' }).text();
    expect(ticket).not.toBe('OPEN');
    expect(task).not.toBe('OPEN');
    expect(ticket).not.toBe(task);
  });

  it('speaks English too', () => {
    expect(mountIn('en', StatusChip, { of: 'taskStatus', status: 'DONE' }).text()).toMatch(/done/i);
  });
});
