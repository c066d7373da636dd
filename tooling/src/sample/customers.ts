import type { PreferredReply } from '@gridvoice/domain/channel';
import type { SiteZone } from '@gridvoice/domain/facts';
import type { Chance } from './chance.js';
import { personName } from './names.js';
import { phone } from './phones.js';
import { type Neighbourhood, type Region, regions } from './regions.js';
import { stationFor } from './units.js';

export interface SampleCustomer {
  /** Ten digits, unique. */
  readonly account: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly region: string;
  /** The supply station that answers for the place. */
  readonly unit: string;
  readonly street: string;
  readonly estate: string;
  /** Below the estate, such as `3幢2单元`; a village has groups. */
  readonly door: string;
  readonly road: string;
  readonly zone: SiteZone;
  readonly feeder: string;
  readonly transformer: string;
  readonly meter: string;
  /** What is traded or made here; null for a home. */
  readonly business: string | null;
  readonly specialGroup: boolean;
  readonly preferredReply: PreferredReply;
}

const businesses = [
  ...['小超市', '早餐店', '水产店', '洗衣店', '理发店', '奶茶店', '面包房', '火锅店', '水果店', '生鲜超市', '打印店', '牙科诊所'],
  ...[
    '汽修厂',
    '五金加工厂',
    '服装厂',
    '木器厂',
    '冷库',
    '养鸡场',
    '民宿',
    '网咖',
    '健身房',
    '豆制品作坊',
    '塑料制品厂',
    '茶叶加工厂',
  ],
];

/** `count` customers, spread over the regions by their weights. */
export const sampleCustomers = (chance: Chance, count: number): SampleCustomer[] =>
  Array.from({ length: count }, (_, index) => customer(chance.fork(`customer ${index}`), index));

function customer(chance: Chance, index: number): SampleCustomer {
  const region = chance.weighted(regions, ({ weight }) => weight);
  const place = chance.pick(region.neighbourhoods);
  const business = chance.happens(0.22) ? chance.pick(businesses) : null;
  const door = place.zone === 'URBAN' ? urbanDoor(chance) : `${chance.whole(1, 12)}组`;
  const road = chance.pick(region.roads);
  return {
    account: accountNumber(region, index),
    name: personName(chance),
    phone: phone(chance),
    address: address(chance, region, place, door, business && `${road}${chance.whole(2, 388)}号（${business}）`),
    region: region.id,
    unit: stationFor(region, place.street),
    ...{ street: place.street, estate: place.estate, zone: place.zone, door, road, business },
    ...network(chance, place),
    meter: `3301${String(chance.whole(0, 99_999_999)).padStart(8, '0')}`,
    specialGroup: business === null && chance.happens(0.05),
    preferredReply: chance.weighted(replies, ([, weight]) => weight)[0],
  };
}

const replies: readonly (readonly [PreferredReply, number])[] = [
  ['PHONE', 62],
  ['SMS', 25],
  ['APP', 13],
];

// 7919 has no factor in common with a million, so no two of them meet.
const accountNumber = (region: Region, index: number): string =>
  `77${region.id.slice(-2)}${String((index * 7919 + 104_729) % 1_000_000).padStart(6, '0')}`;

const urbanDoor = (chance: Chance): string => `${chance.whole(1, 28)}幢${chance.whole(1, 4)}单元`;

function address(chance: Chance, region: Region, place: Neighbourhood, door: string, shop: string | null): string {
  const town = `江州市${region.name}${place.street}`;
  if (shop) return town + shop;
  const room = place.zone === 'URBAN' ? `${chance.whole(1, 18)}0${chance.whole(1, 4)}室` : `${chance.whole(1, 60)}号`;
  return `${town}${place.estate}${door}${room}`;
}

function network(chance: Chance, place: Neighbourhood): Pick<SampleCustomer, 'feeder' | 'transformer'> {
  const kind = place.zone === 'URBAN' ? '箱变' : '台变';
  return {
    feeder: `10千伏${place.street.slice(0, 2)}${chance.pick(['一', '二', '三'])}线`,
    transformer: `${place.estate}${chance.whole(1, 4)}号${kind}`,
  };
}
