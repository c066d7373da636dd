import type { Bilingual, Language } from '../language.js';

/** A rule of the utility's complaint handling: what it is about and where it comes from. */
export interface Rule {
  readonly title: Bilingual;
  /** S0 … S4 are the seed documents with the section; D is a decision of ours, LAW a statute. */
  readonly source: string;
}

const rule = (source: string, chinese: string, english: string): Rule => ({ source, title: { 'zh-CN': chinese, en: english } });

/** Every rule the system knows. Ids are stable: code, tests, messages and screens cite them. */
export const ruleCatalogue = {
  'CH-1': rule('S1 二(一), S0 一, S2 2.5, S4', '受理渠道', 'Channels of intake'),
  'CH-2': rule('S1 二(一)', '实名客户一键投诉', 'One-click complaint for verified customers'),
  'CH-3': rule('S1 二(一)', '常见问题自助优先', 'Self-service first'),
  'CH-4': rule('S1 二(一)', '首问负责制', 'First-contact responsibility'),
  'CH-5': rule('S1 二(一), 五(一), S2 2.2, S4', '受理信息完整', 'A complete record at intake'),
  'CH-6': rule('S1 二(一)', '唯一工单编号与即时派送', 'Unique work-order number, pushed at once'),
  'CH-7': rule('S4', '来电类型与投诉认定', 'Kinds of contact; is it a complaint?'),
  'CH-8': rule('S4, S1 二(二)', '投诉来源与集中事件', 'Origin: routine, discovered, collective'),
  'CH-9': rule('S1 一(三)', '特殊群体一对一服务', 'One-to-one service for special groups'),
  'CH-10': rule('D', '疑似重复提示与可逆合并', 'Likely duplicates shown; merging is reversible'),
  'CH-11': rule('S4, S0 二', '外部转办与越级投诉', 'Transfers from outside bodies; escalated cases'),

  'CL-1': rule('S1 二(二)', '供电质量类', 'Supply quality'),
  'CL-2': rule('S1 二(二), S0 一', '电费电价类', 'Billing and tariff'),
  'CL-3': rule('S1 二(二)', '服务行为类', 'Service conduct'),
  'CL-4': rule('S1 二(二), 一(一)', '其他类', 'Other matters'),
  'CL-5': rule('S1 一(一)', '复杂投诉标记', 'Complex cases'),
  'CL-6': rule('S1 二(二), S0 一', '设备损坏、限电、安全隐患作为事实', 'Damage, rationing and hazard are facts'),
  'CL-7': rule('S4', '服务行为类的其他情形', 'Further cases of service conduct'),

  'GR-1': rule('S1 二(二)', '一级（紧急）', 'Level 1, urgent'),
  'GR-2': rule('S1 二(二)', '二级（较急）', 'Level 2, fairly urgent'),
  'GR-3': rule('S1 二(二)', '三级（一般）', 'Level 3, general'),
  'GR-4': rule('S1 八, D', '供电质量集体投诉升为一级', 'Joint supply-quality complaint is level 1'),
  'GR-5': rule('S1 二(二)', '分级依据可复核', 'A grade carries its reasons'),
  'GR-6': rule('S1, D', '事实变化时重新分级', 'Regrading when facts change'),
  'GR-7': rule('D', '人工调整等级', 'Grade set by a person'),
  'GR-8': rule('S4', '严重程度', 'Severity, apart from urgency'),
  'GR-9': rule('S1 二(二)', '户数统计', 'How households are counted'),

  'TL-1': rule('S1 一(一)', '首次响应时限', 'First response'),
  'TL-2': rule('S1 八', '一级投诉派单时限', 'Dispatch of a level 1'),
  'TL-3': rule('S1 三(一)1', '资料调取时限', 'Records retrieval'),
  'TL-4': rule('S4', '核查启动时限', 'Start of verification'),
  'TL-5': rule('S1 三(一)2, S4', '到达现场时限', 'Site arrival'),
  'TL-6': rule('S1 一(一), 二(二)', '办结反馈时限', 'Resolution'),
  'TL-7': rule('S1 一(一)', '复杂投诉明确处理方向时限', 'Direction for a complex case'),
  'TL-8': rule('S1 一(一)', '复杂投诉进展通报', 'Progress reports for a complex case'),
  'TL-9': rule('S1 四(一)', '退补电费时限', 'Refund or back-payment'),
  'TL-10': rule('S1 四(一)', '上级致歉时限', 'Apology by the superior'),
  'TL-11': rule('S1 四(二)', '确认回访时限', 'Confirmation visit'),
  'TL-12': rule('S1 六(二), 八', '首次回访时限', 'First return visit'),
  'TL-13': rule('S1 六(二)', '二次回访时限', 'Second return visit'),
  'TL-14': rule('S4', '督办件纠正预防记录时限', 'Corrective-action record of a supervised case'),
  'TL-15': rule('S1 八', '长期整改时限', 'Long-term rectification'),
  'TL-16': rule('S1 五(一)', '承诺的进度通报', 'Promised updates'),
  'TL-17': rule('S1 六(二)', '长期跟踪回访', 'Long-term follow-up'),
  'TL-18': rule('S1 五(三)', '专属服务联系', 'Dedicated-service contact'),
  'TL-19': rule('D', '法务审核时限', 'Legal review'),
  'TL-20': rule('S1 八', '逐户反馈时限', 'Household-by-household feedback'),
  'TL-21': rule('S4, D', '重办时限', 'Redo after a rejected feedback'),

  'IV-1': rule('S1 三(一)1', '资料调取清单', 'Records to retrieve'),
  'IV-2': rule('S1 三(一)2', '现场勘查记录', 'Site survey records'),
  'IV-3': rule('S1 三(一)3, 一(二)', '涉第三方的调查笔录与情况说明', 'Third parties: investigation record and statement'),
  'IV-4': rule('S1 一(二), 七(一)', '证据链完整', 'A complete chain of evidence'),
  'IV-5': rule('S1 一(二), S0', '证据不可更改', 'Evidence never changes'),
  'IV-6': rule('S4', '被投诉单位配合核查', 'The unit complained of must cooperate'),

  'RC-1': rule('S1 三(二), S0', '内部管理原因', 'Internal management'),
  'RC-2': rule('S1 三(二), S4', '设备与技术原因', 'Equipment and technology'),
  'RC-3': rule('S1 三(二), S0, S4', '外部原因', 'External causes'),
  'RC-4': rule('S1 三(二)', '客户误解', 'Customer misunderstanding'),
  'RC-5': rule('S0 二, S1 一(二)', '原因与责任认定', 'Root cause and liability finding'),

  'SO-1': rule('S1 四(一)', '停电、电压、频率问题处理方案', 'Playbook: outage, voltage, frequency'),
  'SO-2': rule('S1 四(一)', '设备损坏处理方案', 'Playbook: equipment damage'),
  'SO-3': rule('S1 四(一)', '电费差错处理方案', 'Playbook: billing error'),
  'SO-4': rule('S1 四(一), 五(二)', '电价争议处理方案', 'Playbook: tariff dispute'),
  'SO-5': rule('S1 四(一)', '服务态度处理方案', 'Playbook: bad attitude'),
  'SO-6': rule('S1 四(一)', '流程繁琐处理方案', 'Playbook: cumbersome process'),
  'SO-7': rule('S1 一(一), 六(一)', '产权与政策争议处理方案', 'Playbook: property-rights or policy dispute'),
  'SO-8': rule('S1 一(三)', '先处理、后追责', 'Solve first, apportion blame later'),
  'SO-9': rule('S1 八', '一级供电质量：短期缓解与长期整改', 'Level 1 supply quality: relief and rectification'),
  'SO-10': rule('S4', '方案提出、会签与批准', 'Proposal, consent and approval of a solution'),

  'FB-1': rule('S1 四(二), 五(一)', '反馈三要素', 'Feedback: cause, solution, improvement'),
  'FB-2': rule('S1 四(二)', '客户确认与二次处理', 'Customer confirmation; secondary handling'),
  'FB-3': rule('S4', '客户不满意的处理', 'When the customer is not satisfied'),
  'FB-4': rule('S1', '办结条件', 'Conditions for closure'),
  'FB-5': rule('S1 四, S2 2.5', '免登录查询进度', 'Progress without a login'),
  'FB-6': rule('S4, S0 二', '编号与时限告知', 'Customer is told number and due time'),
  'FB-7': rule('D', '无法联系客户', "Customer can't be reached"),
  'FB-8': rule('S1 四(二), D', '重新打开工单', 'Reopening'),

  'CO-1': rule('S1 一(四)', '经济事项法务审核', 'Legal review where money moves'),
  'CO-2': rule('S1 一(四)', '方案注明法规依据', 'A solution names its regulation'),
  'CO-3': rule('S0 二', '投诉人保护', 'Whoever complains is protected'),
  'CO-4': rule('LAW, D', '个人信息脱敏', 'Personal data is masked'),

  'TF-1': rule('S1 六(一), S4', '四部门职责', 'Four departments and their duties'),
  'TF-2': rule('S1 六(一)', '一级投诉全天候联动', 'Level 1 linked round the clock'),
  'TF-3': rule('D', '任务认领', 'Claiming tasks'),
  'TF-4': rule('D', '变化实时可见', 'Every change is live everywhere'),
  'TF-5': rule('S1 七', '责任单位', 'Accountable units'),

  'RV-1': rule('S0 二, S1 六(二)', '首次回访内容与满意度', 'First visit and satisfaction score'),
  'RV-2': rule('S1 六(二)', '低分二次回访', 'Second visit after a low score'),
  'RV-3': rule('S1 六(二)', '重复投诉跟踪档案', 'Follow-up dossier for repeat complaints'),
  'RV-4': rule('S1 五(三)', '专属服务档案', 'Dedicated service file'),
  'RV-5': rule('S3 一(二), S4', '分项满意度调查', 'Satisfaction surveys by item'),

  'SU-1': rule('S1 七(一), S4', '投诉台账', 'Complaint ledger'),
  'SU-2': rule('S1 七(一)', '高频问题预警', 'High-frequency problems'),
  'SU-3': rule('S1 七(一)', '月度抽查', 'Monthly audit'),
  'SU-4': rule('S1 七(一)', '红黑榜', 'Red and black lists'),
  'SU-5': rule('S1 七(一), S2 2.4', '绩效计分', 'Performance points'),
  'SU-6': rule('S4', '督办', 'Supervision'),
  'SU-7': rule('S1 一(二), 七(一)', '台账不可篡改', 'Nothing in the ledger is edited or deleted'),
  'SU-8': rule('S4', '考核处罚', 'Penalties'),
  'SU-9': rule('S0 二', '上报上级单位', 'Report to the superior body'),

  'CA-1': rule('S4', '纠正预防措施', 'Corrective and preventive action'),
  'CA-2': rule('S4', '效果确认', 'Effect confirmed by no recurrence'),
  'CA-3': rule('S0 二', '举一反三', 'Similar problems elsewhere'),

  'AN-1': rule('S4', '月度报告', 'Monthly report'),
  'AN-2': rule('S1 七(二)', '季度趋势', 'Quarterly trend'),
  'AN-3': rule('S4', '热线年度报告', 'Hotline year report'),
  'AN-4': rule('S4 2.2, S1 三(二)', '停电公告', 'Outage notices'),
  'AN-5': rule('S1 七(三)', '案例库', 'Case library'),
  'AN-6': rule('S4', '数据可追溯、可核对', 'Figures drill down and reconcile'),
  'AN-7': rule('S4, S1', '规范表单', 'Printable forms'),

  'SC-1': rule('S4', '综合满意度与调查分', 'Composite score and survey part'),
  'SC-2': rule('S4, D', '质量与时限扣分', 'Deductions for quality and deadlines'),
  'SC-3': rule('S4', '外部评价分', "External reviewer's part"),
  'SC-4': rule('S4', '低于八十分须整改', 'Below 80 needs countermeasures'),

  'KN-1': rule('S1 五', '沟通话术', 'Reply scripts'),
  'KN-2': rule('S1 五(二), 七(二)', '电费计算说明', 'Tariff calculator'),
  'KN-3': rule('S1 七(二)', '热点问答', 'FAQ from hot topics'),
  'KN-4': rule('S1 七(三)', '培训与考核', 'Training and exams'),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof ruleCatalogue;
export const ruleIds = Object.keys(ruleCatalogue) as RuleId[];

export const isRuleId = (text: string): text is RuleId => Object.hasOwn(ruleCatalogue, text);

export const ruleTitle = (id: RuleId, language: Language): string => ruleCatalogue[id].title[language];
