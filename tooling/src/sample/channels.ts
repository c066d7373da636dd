import { classify, type Subcategory } from '@gridvoice/domain/category';
import type { Channel } from '@gridvoice/domain/channel';
import type { Chance } from './chance.js';

type Shares = readonly (readonly [Channel, number])[];

const faults: Shares = [
  ['HOTLINE', 68],
  ['APP', 11],
  ['WECHAT', 10],
  ['WEB', 3],
  ['TRANSFER', 4],
  ['ON_SITE', 2],
  ['STAFF', 1.4],
  ['MEDIA', 0.6],
];

const others: Shares = [
  ['HOTLINE', 52],
  ['APP', 12],
  ['WECHAT', 11],
  ['COUNTER', 9],
  ['WEB', 5],
  ['TRANSFER', 6],
  ['EMAIL', 1.2],
  ['LETTER', 1],
  ['QUESTIONNAIRE', 1],
  ['VISIT', 1],
  ['MEDIA', 0.4],
  ['STAFF', 0.4],
];

/** Most people call; whoever lost power calls even more often. */
export const drawChannel = (chance: Chance, subcategory: Subcategory): Channel =>
  chance.weighted(classify(subcategory).category === 'SUPPLY_QUALITY' ? faults : others, ([, share]) => share)[0];
