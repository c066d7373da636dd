import type { Department } from '@gridvoice/domain/department';
import { type Region, regions } from './regions.js';

export const unitKinds = ['CITY', 'REGION', 'COMPANY', 'CENTRE', 'STATION', 'HALL', 'CREW', 'TEAM'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A node of the organisation tree (TF-5). A region is a node too: its id is the six digits of its code. */
export interface SampleUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parent: string | null;
  readonly region: string | null;
  /** Set where the unit leads its region's cases of a department (CH-6). */
  readonly department: Department | null;
}

/** The centres of the city company, one per function of TF-1. */
export const centres = {
  CUSTOMER_SERVICE: 'jz-service',
  OPERATIONS: 'jz-operations',
  MARKETING: 'jz-marketing',
  LEGAL: 'jz-legal',
} as const;

export const cityCompany = 'jz';

const companyOf = (region: string): string => `${region}-company`;
export const marketingOf = (region: string): string => `${region}-marketing`;
export const hallOf = (region: string): string => `${region}-hall-1`;
export const crewOf = (region: string): string => `${region}-crew-1`;

/** The station that supplies a street. */
export function stationFor(region: Region, street: string): string {
  return `${region.id}-station-${streetsOf(region).indexOf(street) + 1}`;
}

const streetsOf = (region: Region): string[] => [...new Set(region.neighbourhoods.map(({ street }) => street))];

function stations(region: Region): SampleUnit[] {
  return streetsOf(region).map((street, index) => ({
    id: `${region.id}-station-${index + 1}`,
    name: `${street.replace(/(街道|镇|乡)$/, '')}供电所`,
    kind: 'STATION',
    parent: companyOf(region.id),
    region: region.id,
    department: null,
  }));
}

function unitsOf(region: Region): SampleUnit[] {
  const { id, name, short } = region;
  const unit = (suffix: string, title: string, kind: UnitKind, department: Department | null): SampleUnit => {
    return { id: `${id}-${suffix}`, name: title, kind, parent: companyOf(id), region: id, department };
  };
  const company = name.endsWith('区') ? `${short}供电分公司` : `${name}供电公司`;
  return [
    { id, name, kind: 'REGION', parent: cityCompany, region: id, department: null },
    { ...unit('company', company, 'COMPANY', null), parent: id },
    ...stations(region),
    unit('hall-1', `${short}中心营业厅`, 'HALL', 'CUSTOMER_SERVICE'),
    unit('hall-2', `${region.roads[1]}营业厅`, 'HALL', null),
    unit('crew-1', `${short}抢修一班`, 'CREW', 'OPERATIONS'),
    unit('crew-2', `${short}抢修二班`, 'CREW', null),
    unit('marketing', `${short}营销班`, 'TEAM', 'MARKETING'),
    unit('legal', `${short}法务联络组`, 'TEAM', 'LEGAL'),
  ];
}

const city = (id: string, name: string, parent: string | null = cityCompany): SampleUnit => {
  return { id, name, kind: parent ? 'CENTRE' : 'CITY', parent, region: null, department: null };
};

/** City company → its centres and its regions → their companies → stations, halls and crews; parents before children. */
export const units: readonly SampleUnit[] = [
  city(cityCompany, '江州供电公司', null),
  city(centres.CUSTOMER_SERVICE, '客户服务中心（95598）'),
  city(centres.OPERATIONS, '配网抢修指挥中心'),
  city(centres.MARKETING, '营销部'),
  city(centres.LEGAL, '法律合规部'),
  ...regions.flatMap(unitsOf),
];
