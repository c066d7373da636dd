import type { Acknowledgement, Channel, PreferredReply } from '../channel.js';
import type { ContactKind } from '../contact-kind.js';
import type { DuplicateGround } from '../duplicates/duplicates.js';
import type { Bilingual } from '../language.js';
import type { ErasureGround } from '../lifecycle/erasing.js';
import type { PersonalFieldName } from '../lifecycle/ticket.js';

export const channelWords = {
  HOTLINE: { 'zh-CN': '95598 热线', en: 'Hotline 95598' },
  WEB: { 'zh-CN': '网站', en: 'Website' },
  APP: { 'zh-CN': '手机应用', en: 'Mobile app' },
  WECHAT: { 'zh-CN': '微信', en: 'WeChat' },
  COUNTER: { 'zh-CN': '营业厅柜台', en: 'Business-hall counter' },
  LETTER: { 'zh-CN': '来信', en: 'Letter' },
  EMAIL: { 'zh-CN': '电子邮件', en: 'E-mail' },
  ON_SITE: { 'zh-CN': '现场', en: 'On site' },
  QUESTIONNAIRE: { 'zh-CN': '问卷与意见簿', en: 'Questionnaire or suggestion book' },
  VISIT: { 'zh-CN': '客户走访', en: 'Customer visit' },
  TRANSFER: { 'zh-CN': '外部转办', en: 'Transfer from outside' },
  MEDIA: { 'zh-CN': '媒体', en: 'Media' },
  STAFF: { 'zh-CN': '员工发现', en: 'Discovered by staff' },
} satisfies Record<Channel, Bilingual>;

/** What a contact turned out to be (CH-7). */
export const contactKindWords = {
  COMPLAINT: { 'zh-CN': '投诉', en: 'Complaint' },
  INQUIRY: { 'zh-CN': '咨询', en: 'Inquiry' },
  LOOKUP: { 'zh-CN': '查询', en: 'Bill or consumption lookup' },
  REPAIR: { 'zh-CN': '故障报修', en: 'Fault repair' },
  WHISTLE_BLOW: { 'zh-CN': '举报', en: 'Whistle-blow' },
  OPINION: { 'zh-CN': '反映', en: 'Opinion' },
  SUGGESTION: { 'zh-CN': '建议', en: 'Suggestion' },
  PRAISE: { 'zh-CN': '表扬', en: 'Praise' },
} satisfies Record<ContactKind, Bilingual>;

export const acknowledgementWords = {
  PERSON: { 'zh-CN': '人工告知', en: 'Told by a person' },
  SMS: { 'zh-CN': '短信告知', en: 'Told by SMS' },
  VOICE: { 'zh-CN': '语音告知', en: 'Told by voice message' },
} satisfies Record<Acknowledgement, Bilingual>;

export const preferredReplyWords = {
  PHONE: { 'zh-CN': '电话', en: 'Phone' },
  SMS: { 'zh-CN': '短信', en: 'SMS' },
  APP: { 'zh-CN': '应用推送', en: 'App push' },
} satisfies Record<PreferredReply, Bilingual>;

/** Why personal data was erased. */
export const erasureGroundWords = {
  REQUEST: { 'zh-CN': '应本人请求', en: 'on request' },
  RETENTION: { 'zh-CN': '保存期限届满', en: 'kept long enough' },
} satisfies Record<ErasureGround, Bilingual>;

export const personalFieldWords = {
  NAME: { 'zh-CN': '姓名', en: 'Name' },
  PHONE: { 'zh-CN': '电话', en: 'Phone' },
  ACCOUNT_NUMBER: { 'zh-CN': '户号', en: 'Account number' },
  ADDRESS: { 'zh-CN': '地址', en: 'Address' },
  MATTER: { 'zh-CN': '投诉内容', en: 'Matter' },
} satisfies Record<PersonalFieldName, Bilingual>;

export const duplicateGroundWords = {
  SAME_ACCOUNT: { 'zh-CN': '户号相同', en: 'Same account' },
  SAME_PHONE: { 'zh-CN': '电话相同', en: 'Same phone' },
  SAME_ADDRESS: { 'zh-CN': '地址相同', en: 'Same address' },
  SIMILAR_MATTER: { 'zh-CN': '内容相似', en: 'Similar matter' },
} satisfies Record<DuplicateGround, Bilingual>;
