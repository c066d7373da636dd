// @vitest-environment happy-dom
import type { VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { mountPage, wang } from '../../../../test/mount-page.js';
import { settle } from '../../../clock/test-clock.js';
import { createTestApi } from '../../../live/test-api.js';
import OrganisationPage from './OrganisationPage.vue';
import UnitPicker from './UnitPicker.vue';

const unit = (id: string, name: string, kind: string, parent: string | null, regionId: string | null, members = 0) => ({
  id,
  name,
  kind,
  parent,
  regionId,
  department: id === 'station' ? 'OPERATIONS' : null,
  members,
});
const organisation = [
  unit('city', '江州供电公司', 'CITY', null, null, 1),
  unit('990101', '临江区', 'REGION', 'city', '990101'),
  unit('990102', '望山区', 'REGION', 'city', '990102'),
  unit('county', '临江供电公司', 'COMPANY', '990101', '990101', 2),
  unit('station', '临江供电所', 'STATION', 'county', '990101', 3),
];

async function open(role = 'ADMINISTRATOR') {
  const test = createTestApi({
    AdminOrganisation: () => ({ organisation }),
    ChangeUnit: () => ({ changeUnit: { id: 'county' } }),
    AddUnit: () => ({ addUnit: { id: 'new' } }),
  });
  const me = { ...wang, department: null, roles: [role] } as unknown as typeof wang;
  return { test, ...(await mountPage({ page: OrganisationPage, test, address: '/admin/organisation', me })) };
}
const press = async (wrapper: VueWrapper, label: string): Promise<void> => {
  await wrapper.get(`[aria-label="${label}"]`).trigger('click');
  await settle();
};
const dialog = (): HTMLFormElement => document.querySelector('form.dialog') as HTMLFormElement;
const submit = async (): Promise<void> => {
  dialog().dispatchEvent(new Event('submit', { cancelable: true }));
  await settle();
};
afterEach(() => {
  document.body.innerHTML = '';
});

describe('the page of the organisation', () => {
  it('draws the tree with members counted upwards, its depths folded', async () => {
    const { wrapper } = await open();
    const names = () => wrapper.findAll('.name').map((name) => name.text());
    expect(names()).toEqual(['江州供电公司', '临江区', '临江供电公司', '望山区']);
    expect(wrapper.findAll('.members').map((count) => count.text())).toEqual(['6 人', '5 人', '5 人']);
    await press(wrapper, '临江供电公司的下级单位（1）');
    expect(names()).toContain('临江供电所');
    expect(wrapper.text()).toContain('牵头运维');
    wrapper.unmount();
  });

  it('says what a move brings about before it is done', async () => {
    const { wrapper, test } = await open();
    await press(wrapper, '修改临江供电公司');
    expect(dialog().querySelector('.move')).toBeNull();
    const picker = wrapper.findComponent(UnitPicker);
    expect(picker.props('units').map(({ id }) => id)).toEqual(['city', '990101', '990102']);
    picker.vm.$emit('update:modelValue', '990102');
    await settle();
    const said = dialog().querySelector('.move')?.textContent;
    expect(said).toContain('连同下级共移动 2 个单位，涉及 5 名人员');
    expect(said).toContain('所属区域由“临江区”变为“望山区”');
    expect(test.timesAsked('ChangeUnit')).toBe(0);
    await submit();
    const input = { name: '临江供电公司', parent: '990102', department: null };
    expect(test.asked.find(({ name }) => name === 'ChangeUnit')?.variables).toEqual({ id: 'county', input });
    expect(test.timesAsked('AdminOrganisation')).toBe(2);
    wrapper.unmount();
  });

  it('adds a unit where it was begun, of a kind that can lie there', async () => {
    const { wrapper, test } = await open();
    await press(wrapper, '在临江区下新增单位');
    const name = dialog().querySelector<HTMLInputElement>('input[type=text]') as HTMLInputElement;
    name.value = '滨江供电所';
    name.dispatchEvent(new Event('input'));
    await submit();
    const sent = test.asked.find((one) => one.name === 'AddUnit')?.variables;
    expect(sent).toMatchObject({ input: { name: '滨江供电所', parent: '990101' } });
    expect(sent).not.toHaveProperty('input.id');
    wrapper.unmount();
  });

  it('offers an auditor no change', async () => {
    const { wrapper } = await open('AUDITOR');
    expect(wrapper.findAll('.tools, .head button')).toEqual([]);
    wrapper.unmount();
  });
});
