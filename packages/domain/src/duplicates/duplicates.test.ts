import { describe, expect, it } from 'vitest';
import { byLikelihood, type Complained, duplicateRule, duplicatesOf } from './duplicates.js';

const duplicateOf = (one: Complained, other: Complained) => duplicatesOf(one)(other);

const matter = '每晚七点到十点电压很低，空调无法启动，已经持续半个月。';

describe(`likely duplicates (${duplicateRule})`, () => {
  it.each([
    ['the same account, written with blanks', { account: '6655 4433' }, { account: '66554433' }, ['SAME_ACCOUNT']],
    ['the same phone, with the country code', { phone: '+86 138-1234-5678' }, { phone: '13812345678' }, ['SAME_PHONE']],
    ['the same address, full-width', { address: '幸福路８号' }, { address: '幸福路8号' }, ['SAME_ADDRESS']],
    ['the same thing said shorter', { matter }, { matter: '每晚七点到十点电压很低' }, ['SIMILAR_MATTER']],
    [
      'all of it',
      { account: '1', phone: '2', address: '3', matter },
      { account: '1', phone: '2', address: '3', matter },
      ['SAME_ACCOUNT', 'SAME_PHONE', 'SAME_ADDRESS', 'SIMILAR_MATTER'],
    ],
  ])('%s', (_name, one, other, grounds) => {
    expect(duplicateOf(one, other)?.grounds).toEqual(grounds);
    expect(duplicateOf(other, one)).toEqual(duplicateOf(one, other));
  });

  it.each([
    ['nothing is known', {}, {}],
    ['only blanks', { account: ' ', phone: '-', address: ' ' }, { account: '', phone: ' ', address: '' }],
    ['another matter', { matter }, { matter: '电费账单比上月多了一倍，请逐项解释费用构成。' }],
    ['too little to tell', { matter: '停电了' }, { matter: '停电了' }],
  ])('not when %s', (_name, one, other) => {
    expect(duplicateOf(one, other)).toBeNull();
  });

  it('come likeliest first: account before phone before address before matter', () => {
    const phone = { grounds: ['SAME_PHONE'], likeness: 0 } as const;
    const account = { grounds: ['SAME_ACCOUNT'], likeness: 0 } as const;
    const close = { grounds: ['SIMILAR_MATTER'], likeness: 0.9 } as const;
    const closer = { grounds: ['SIMILAR_MATTER'], likeness: 1 } as const;
    const both = { grounds: ['SAME_PHONE', 'SIMILAR_MATTER'], likeness: 1 } as const;
    expect([close, phone, closer, account, both].sort(byLikelihood)).toEqual([account, both, phone, closer, close]);
  });
});
