import { instant } from '@gridvoice/domain/instant';
import { describe, expect, it } from 'vitest';
import { demoNow } from './demo-times.js';
import LinkBand from './LinkBand.vue';
import { mountIn } from './mount-in.js';

describe('LinkBand', () => {
  it('says nothing while the data is fresh or a little late', () => {
    for (const state of ['LIVE', 'LATE'])
      expect(mountIn('zh-CN', LinkBand, { state, asOf: demoNow, now: demoNow }).text()).toBe('');
  });

  it('says since when and for how long the data is old', () => {
    const band = mountIn('zh-CN', LinkBand, { state: 'STALE', asOf: instant(demoNow - 47_000), now: demoNow });
    expect(band.get('p').text()).toContain('数据截至 14:02:35，已 47 秒未更新');
  });

  it('says that the connection is lost, in minutes once it has lasted', () => {
    const band = mountIn('en', LinkBand, { state: 'OFFLINE', asOf: instant(demoNow - 192_000), now: demoNow });
    expect(band.get('p').text()).toContain('Connection lost, reconnecting. Data as of 14:00:10, not updated for 3 min 12 s');
  });

  it("is announced once and doesn't repeat itself with every second", async () => {
    const band = mountIn('zh-CN', LinkBand, { state: 'STALE', asOf: instant(demoNow - 47_000), now: demoNow });
    const before = band.get('[role=status]').text();
    await band.setProps({ now: instant(demoNow + 1000) });
    expect(band.get('[role=status]').text()).toBe(before);
    expect(band.get('p').text()).toContain('48 秒');
  });
});
