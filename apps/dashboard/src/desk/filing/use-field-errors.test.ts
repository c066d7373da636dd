import { describe, expect, it } from 'vitest';
import { nextTick, reactive } from 'vue';
import { useFieldErrors } from './use-field-errors.js';

describe('field errors', () => {
  it('stand at their fields, however the API names the argument', () => {
    const { errorOf, others, show } = useFieldErrors(reactive({}));
    show([
      { path: 'input.customer.phone', message: '不是有效的电话号码' },
      { path: 'demands.1', message: '不能为空' },
      { path: 'input.idempotencyKey', message: '太长' },
    ]);
    expect(errorOf('customer.phone')).toBe('不是有效的电话号码');
    expect(errorOf('demands.1')).toBe('不能为空');
    expect(errorOf('matter')).toBe('');
    expect(others.value.map(({ path }) => path)).toEqual(['idempotencyKey']);
  });

  it('go as soon as the form is changed', async () => {
    const form = reactive({ phone: '123' });
    const { errorOf, show } = useFieldErrors(form);
    show([{ path: 'customer.phone', message: '不是有效的电话号码' }]);
    form.phone = '1381';
    await nextTick();
    expect(errorOf('customer.phone')).toBe('');
  });
});
