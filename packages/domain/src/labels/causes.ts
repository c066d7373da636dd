import type { Bilingual } from '../language.js';
import type { Liability, RootCause } from '../root-causes.js';

export const rootCauseWords = {
  METER_READING_MISTAKE: { 'zh-CN': '抄表差错', en: 'Meter-reading mistake' },
  PROCESS_GAP: { 'zh-CN': '流程缺陷', en: 'Process gap' },
  STAFF_CONDUCT: { 'zh-CN': '服务不规范', en: 'Non-standard staff service' },
  OVERCHARGING: { 'zh-CN': '超标准收费', en: 'Charging beyond the standard' },
  OUTAGE_UNANNOUNCED: { 'zh-CN': '停电未按规定提前公告', en: 'Outage not announced in time' },
  TRANSFORMER_OVERLOAD: { 'zh-CN': '变压器过载', en: 'Transformer overload' },
  AGEING_LINE: { 'zh-CN': '线路老化', en: 'Ageing line' },
  METERING_FAULT: { 'zh-CN': '计量装置故障', en: 'Metering fault' },
  FUSE_BURNT: { 'zh-CN': '熔丝熔断', en: 'Fuse burnt' },
  SWITCH_TRIPPED: { 'zh-CN': '开关跳闸', en: 'Switch tripped' },
  FUSE_BOX_BURNT: { 'zh-CN': '保险盒烧毁', en: 'Fuse box burnt' },
  NATURAL_DISASTER: { 'zh-CN': '自然灾害', en: 'Natural disaster' },
  THIRD_PARTY_DAMAGE: { 'zh-CN': '外力施工破坏', en: 'Damage by third-party construction' },
  CUSTOMER_WIRING: { 'zh-CN': '客户自有线路问题', en: "Customer's own wiring" },
  CUSTOMER_INTERNAL_FAULT: { 'zh-CN': '客户内部故障', en: "Fault inside the customer's premises" },
  RATIONING: { 'zh-CN': '电力短缺限电', en: 'Rationing under shortage' },
  TARIFF_MISUNDERSTOOD: { 'zh-CN': '误解电价政策', en: 'Tariff policy misunderstood' },
  OUTAGE_PLAN_MISUNDERSTOOD: { 'zh-CN': '误解停电计划', en: 'Outage plan misunderstood' },
} satisfies Record<RootCause, Bilingual>;

/** The four dimensions of the causes, by their rule. */
export const causeDimensionWords = {
  'RC-1': { 'zh-CN': '内部管理', en: 'Internal management' },
  'RC-2': { 'zh-CN': '设备与技术', en: 'Equipment and technology' },
  'RC-3': { 'zh-CN': '外部因素', en: 'External' },
  'RC-4': { 'zh-CN': '客户误解', en: 'Customer misunderstanding' },
} satisfies Record<string, Bilingual>;

export const liabilityWords = {
  UTILITY: { 'zh-CN': '供电企业责任', en: 'Utility' },
  THIRD_PARTY: { 'zh-CN': '第三方责任', en: 'Third party' },
  CUSTOMER: { 'zh-CN': '客户责任', en: 'Customer' },
  NONE: { 'zh-CN': '无责任方', en: 'Nobody' },
} satisfies Record<Liability, Bilingual>;
