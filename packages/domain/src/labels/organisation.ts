import type { KeyScope } from '../access/key-scopes.js';
import type { UnitKind } from '../access/unit-kinds.js';
import type { Department } from '../department.js';
import type { Bilingual } from '../language.js';
import type { Role } from '../lifecycle/commands.js';

/** Short, as they stand on the wall. */
export const departmentWords = {
  CUSTOMER_SERVICE: { 'zh-CN': '客服', en: 'Service' },
  OPERATIONS: { 'zh-CN': '运维', en: 'Operations' },
  MARKETING: { 'zh-CN': '营销', en: 'Marketing' },
  LEGAL: { 'zh-CN': '法务', en: 'Legal' },
} satisfies Record<Department, Bilingual>;

export const departmentNames = {
  CUSTOMER_SERVICE: { 'zh-CN': '客户服务部', en: 'Customer Service' },
  OPERATIONS: { 'zh-CN': '运维检修部', en: 'Operations and Maintenance' },
  MARKETING: { 'zh-CN': '市场营销部', en: 'Marketing and Billing' },
  LEGAL: { 'zh-CN': '法律事务部', en: 'Legal Affairs' },
} satisfies Record<Department, Bilingual>;

export const roleWords = {
  AGENT: { 'zh-CN': '坐席', en: 'Agent' },
  MEMBER: { 'zh-CN': '处理人员', en: 'Member' },
  LEAD: { 'zh-CN': '部门负责人', en: 'Department lead' },
  SUPERVISOR: { 'zh-CN': '监督人员', en: 'Supervisor' },
  AUDITOR: { 'zh-CN': '审计人员', en: 'Auditor' },
  ADMINISTRATOR: { 'zh-CN': '管理员', en: 'Administrator' },
  WALL: { 'zh-CN': '大屏', en: 'Wall display' },
  PARTNER: { 'zh-CN': '外部系统', en: 'Partner system' },
  SYSTEM: { 'zh-CN': '系统', en: 'System' },
} satisfies Record<Role, Bilingual>;

/** What a partner's key may be used for. */
export const keyScopeWords = {
  TICKETS: { 'zh-CN': '查询工单', en: 'Read tickets' },
  LEDGER: { 'zh-CN': '查询台账', en: 'Read the ledger' },
  FIGURES: { 'zh-CN': '查询统计', en: 'Read figures' },
  FILING: { 'zh-CN': '提交投诉', en: 'File complaints' },
} satisfies Record<KeyScope, Bilingual>;

/** What a place in the organisation tree is. */
export const unitKindWords = {
  PROVINCE: { 'zh-CN': '省公司', en: 'Province' },
  CITY: { 'zh-CN': '市公司', en: 'City' },
  REGION: { 'zh-CN': '区域', en: 'Region' },
  COMPANY: { 'zh-CN': '县（区）公司', en: 'Company' },
  CENTRE: { 'zh-CN': '中心（部门）', en: 'Centre' },
  STATION: { 'zh-CN': '供电所', en: 'Supply station' },
  HALL: { 'zh-CN': '营业厅', en: 'Service hall' },
  CREW: { 'zh-CN': '抢修班', en: 'Crew' },
  TEAM: { 'zh-CN': '班组', en: 'Team' },
} satisfies Record<UnitKind, Bilingual>;
