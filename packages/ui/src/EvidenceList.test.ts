import { describe, expect, it } from 'vitest';
import { demoNow, hoursFromNow } from './demo-times.js';
import EvidenceList from './EvidenceList.vue';
import { mountIn } from './mount-in.js';

const items = [
  { item: 'CUSTOMER_FILE', title: '客户档案', rule: 'IV-1', state: 'ATTACHED', text: '档案系统', at: hoursFromNow(-1) },
  { item: 'CALL_RECORDING', title: '通话录音', rule: 'IV-1', state: 'UNAVAILABLE', text: '设备检修', at: hoursFromNow(-2) },
  { item: 'SCENE_VIDEO', title: '现场视频', rule: 'IV-1', state: 'MISSING' },
];
const list = (props: object = {}) => mountIn('zh-CN', EvidenceList, { items, now: demoNow, ...props });

describe('EvidenceList', () => {
  it('draws how complete it is: what is unavailable stays a hole until it is waived (IV-4)', () => {
    expect(list().get('.complete').text()).toContain('1/3');
    expect(list().findAll('.cells i')).toHaveLength(3);
  });

  it('says of every item how it stands, with its text and time', () => {
    const rows = list()
      .findAll('li')
      .map((row) => row.text());
    expect(rows[0]).toMatch(/客户档案.*已附.*13:03.*档案系统/s);
    expect(rows[1]).toMatch(/通话录音.*无法取得.*设备检修/s);
    expect(rows[2]).toMatch(/现场视频.*待补/s);
  });

  it('offers to attach or waive what is missing or unavailable, to whoever may', async () => {
    expect(list().findAll('button')).toHaveLength(0);
    const open = list({ canAttach: true, canWaive: true });
    const [, , attach, waive] = open.findAll('button');
    expect(open.findAll('button')).toHaveLength(4);
    expect(attach!.attributes('aria-label')).toBe('补充 现场视频');
    await attach!.trigger('click');
    await waive!.trigger('click');
    expect([open.emitted('attach'), open.emitted('waive')]).toEqual([[['SCENE_VIDEO']], [['SCENE_VIDEO']]]);
  });

  it('says nothing of completeness where nothing is asked for', () => {
    expect(list({ items: [] }).find('.complete').exists()).toBe(false);
  });
});
