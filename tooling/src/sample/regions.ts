import type { SiteZone } from '@gridvoice/domain/facts';

/** A stretch of a region with homes in it: what an address is made of. */
export interface Neighbourhood {
  readonly street: string;
  readonly estate: string;
  readonly zone: SiteZone;
}

export interface Region {
  /** Six digits. 99 is no province of GB/T 2260, so it never collides with a real place. */
  readonly id: string;
  readonly name: string;
  /** How the units of the region are called. */
  readonly short: string;
  /** How many of the customers live here, relative to the others. */
  readonly weight: number;
  readonly roads: readonly string[];
  readonly neighbourhoods: readonly Neighbourhood[];
}

const urban = (street: string, ...estates: string[]): Neighbourhood[] =>
  estates.map((estate) => ({ street, estate, zone: 'URBAN' }));
const rural = (street: string, ...estates: string[]): Neighbourhood[] =>
  estates.map((estate) => ({ street, estate, zone: 'SUBURBAN' }));

/** The six regions of the invented prefecture 江州. */
export const regions: readonly Region[] = [
  {
    id: '990101',
    name: '临江区',
    short: '临江',
    weight: 28,
    roads: ['滨江路', '古渡街', '望江大道', '船厂路', '桂花巷'],
    neighbourhoods: [
      ...urban('滨江街道', '江畔花园', '滨江一号院', '锦澜苑'),
      ...urban('望江街道', '望江新村', '船厂家属院', '江景名邸'),
      ...urban('古渡街道', '古渡里', '桂花巷小区', '渡口新居'),
    ],
  },
  {
    id: '990102',
    name: '云台区',
    short: '云台',
    weight: 24,
    roads: ['云台大道', '松风路', '学府路', '翠屏街', '会展路'],
    neighbourhoods: [
      ...urban('松风街道', '松风雅苑', '翠屏家园', '云顶小区'),
      ...urban('学府街道', '学府佳园', '书香里', '青年公寓'),
      ...urban('会展街道', '会展新城', '云台国际'),
    ],
  },
  {
    id: '990103',
    name: '南浦区',
    short: '南浦',
    weight: 18,
    roads: ['南浦路', '工业一路', '工业三路', '荷塘街', '仓储大道'],
    neighbourhoods: [
      ...urban('南浦街道', '南浦花苑', '荷塘月色', '安居苑'),
      ...urban('工业园街道', '园区人才公寓', '创业家园'),
      ...rural('荷塘镇', '荷塘村', '东塘村'),
    ],
  },
  {
    id: '990121',
    name: '青溪县',
    short: '青溪',
    weight: 13,
    roads: ['青溪大街', '溪口路', '竹林路', '桥头街'],
    neighbourhoods: [
      ...urban('城关镇', '青溪花园', '溪畔人家', '东门小区'),
      ...rural('竹林镇', '竹林村', '上坪村', '下坪村'),
      ...rural('溪口乡', '溪口村', '石板村'),
    ],
  },
  {
    id: '990122',
    name: '石桥县',
    short: '石桥',
    weight: 9,
    roads: ['石桥街', '解放路', '枣园路', '车站路'],
    neighbourhoods: [
      ...urban('石桥镇', '石桥新区', '枣园小区', '车站家属院'),
      ...rural('枣园镇', '枣园村', '北山村'),
      ...rural('柳河乡', '柳河村', '柳河东村'),
    ],
  },
  {
    id: '990181',
    name: '白鹭市',
    short: '白鹭',
    weight: 8,
    roads: ['白鹭大道', '湖滨路', '渔港路', '茶山街'],
    neighbourhoods: [
      ...urban('湖滨街道', '湖滨花园', '鹭岛嘉园', '渔港小区'),
      ...rural('茶山镇', '茶山村', '大坞村'),
      ...rural('渔港镇', '渔港村', '沙洲村'),
    ],
  },
];

/** @throws RangeError for an id that is none of ours. */
export function regionOf(id: string): Region {
  const region = regions.find((one) => one.id === id);
  if (!region) throw new RangeError(`no region ${id}`);
  return region;
}
