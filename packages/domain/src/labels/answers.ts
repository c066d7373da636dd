import type { Bilingual } from '../language.js';
import type { ClosureOutcome, Recourse, ReopeningGround } from '../lifecycle/closure.js';
import type { Confirmation, DemandOutcome } from '../lifecycle/feedback.js';
import type { ContactWay, VisitKind } from '../lifecycle/visit.js';

export const demandOutcomeWords = {
  MET: { 'zh-CN': '已满足', en: 'Met' },
  PARTLY_MET: { 'zh-CN': '部分满足', en: 'Partly met' },
  NOT_MET: { 'zh-CN': '未满足', en: 'Not met' },
} satisfies Record<DemandOutcome, Bilingual>;

export const confirmationBasisWords = {
  CUSTOMER: { 'zh-CN': '客户答复', en: "The customer's answer" },
  EVIDENCE: { 'zh-CN': '依据证据', en: 'The evidence' },
} satisfies Record<Confirmation['basis'], Bilingual>;

export const visitKindWords = {
  CONFIRMATION: { 'zh-CN': '确认回访', en: 'Confirmation visit' },
  FIRST: { 'zh-CN': '首次回访', en: 'First return visit' },
  SECOND: { 'zh-CN': '二次回访', en: 'Second return visit' },
  FOLLOW_UP: { 'zh-CN': '跟踪回访', en: 'Follow-up visit' },
} satisfies Record<VisitKind, Bilingual>;

export const contactWayWords = {
  PHONE: { 'zh-CN': '电话', en: 'Phone' },
  SMS: { 'zh-CN': '短信', en: 'SMS' },
  APP: { 'zh-CN': '应用推送', en: 'App push' },
  ON_SITE: { 'zh-CN': '上门', en: 'On site' },
} satisfies Record<ContactWay, Bilingual>;

export const closureOutcomeWords = {
  CONFIRMED: { 'zh-CN': '已确认', en: 'Confirmed' },
  UNREACHED: { 'zh-CN': '联系未果', en: 'Customer not reached' },
  COMPLIANT_NOT_ACCEPTED: { 'zh-CN': '处理合规，客户未认可', en: 'Compliant, not accepted' },
} satisfies Record<ClosureOutcome, Bilingual>;

export const recourseWords = {
  HOTLINE_12398: { 'zh-CN': '12398 能源监管热线', en: '12398 energy-regulation hotline' },
  HOTLINE_12345: { 'zh-CN': '12345 政务服务便民热线', en: '12345 government hotline' },
  COURT: { 'zh-CN': '人民法院', en: 'Court' },
} satisfies Record<Recourse, Bilingual>;

export const reopeningGroundWords = {
  NOT_SOLVED: { 'zh-CN': '问题未解决', en: 'Not solved' },
  FEEDBACK_FALSE: { 'zh-CN': '反馈不属实', en: 'Feedback proved false' },
} satisfies Record<ReopeningGround, Bilingual>;
