import { type Bilingual, fill, type Language } from '../language.js';
import { type WordGroup, word } from './words.js';

const refusals = {
  badFields: { 'zh-CN': '提交的内容有误，请逐项更正。', en: 'Some fields are not right; each is named.' },
  empty: { 'zh-CN': '不能为空', en: 'must not be empty' },
  tooLong: { 'zh-CN': '最多 {most} 个字符', en: 'at most {most} characters' },
  tooMany: { 'zh-CN': '最多 {most} 项', en: 'at most {most} items' },
  notText: { 'zh-CN': '含有无法显示的控制字符', en: "holds control characters that can't be shown" },
  otherCategory: { 'zh-CN': '该小类不属于所选大类', en: 'does not belong to the chosen category' },
  importOnly: { 'zh-CN': '“未分类”只用于历史数据导入', en: 'UNSPECIFIED is for imports only' },
  nameOrAnonymous: { 'zh-CN': '请填写姓名，或选择匿名', en: 'a name is needed unless the complaint is anonymous' },
  notAPhone: { 'zh-CN': '不是有效的电话号码', en: 'is not a valid phone number' },
  future: { 'zh-CN': '不能晚于当前时间', en: 'must not lie in the future' },
  beforeOutage: { 'zh-CN': '恢复时间不能早于停电开始时间', en: 'must not be before the outage started' },
  notACount: { 'zh-CN': '应为 0 到 {most} 之间的整数', en: 'must be a whole number from 0 to {most}' },
  missing: { 'zh-CN': '缺少此项', en: 'is missing' },
  unknownField: { 'zh-CN': '没有这一项', en: 'is not a known field' },
  notFields: { 'zh-CN': '应为对象', en: 'must be an object' },
  notAList: { 'zh-CN': '应为列表', en: 'must be a list' },
  tooFew: { 'zh-CN': '至少 {least} 项', en: 'at least {least} items' },
  notWhole: { 'zh-CN': '应为 {least} 到 {most} 之间的整数', en: 'must be a whole number from {least} to {most}' },
  notAPart: { 'zh-CN': '应大于 0 且小于 1', en: 'must be more than 0 and less than 1' },
  notAFlag: { 'zh-CN': '应为 true 或 false', en: 'must be true or false' },
  notAChoice: { 'zh-CN': '应为下列之一：{choices}', en: 'must be one of: {choices}' },
  notADateTime: {
    'zh-CN': '应为带时区的日期时间，例如 2026-02-13T23:40:00+08:00',
    en: 'must be a date and time with its offset, such as 2026-02-13T23:40:00+08:00',
  },
  notAVersion: {
    'zh-CN': '应为 1 到 40 个字母、数字、点、下划线或连字符，以字母或数字开头',
    en: 'must be 1 to 40 letters, digits, dots, underscores or hyphens, a letter or digit first',
  },
  notRising: { 'zh-CN': '应逐项递增', en: 'must rise from one to the next' },
  warnsBeforeStart: {
    'zh-CN': '预警提前量不能超过其适用的时限',
    en: 'must not warn a longer time before the end than the limit lasts',
  },
  notADateOfYear: { 'zh-CN': '应为 {year} 年内的日期，例如 {year}-02-15', en: 'must be a date of {year}, such as {year}-02-15' },
  notAHoliday: {
    'zh-CN': '应为 [首日, 末日, 名称]，可再附文号',
    en: 'must be [first day, last day, name], and may name a notice of its own',
  },
  endsBeforeStart: { 'zh-CN': '末日不能早于首日', en: 'must not be before the first day' },
  overlaps: { 'zh-CN': '与另一段假期重叠', en: 'overlaps another holiday' },
  notAWeekend: { 'zh-CN': '调休上班日应为周六或周日', en: 'must be a Saturday or a Sunday' },
  inHoliday: { 'zh-CN': '在放假期间内', en: 'lies inside a holiday' },
  twice: { 'zh-CN': '重复', en: 'is given twice' },
  unknownRegion: { 'zh-CN': '没有这个区域', en: 'is not a known region' },
  unknownUnit: { 'zh-CN': '没有这个单位，或它是组织的最高一级', en: 'is not a known unit below the top of the organisation' },
  noSuchUnit: { 'zh-CN': '没有这个单位', en: 'is not a known unit' },
  notAUsername: {
    'zh-CN': '应为 3 到 50 个小写字母、数字、点、下划线或连字符',
    en: 'must be 3 to 50 lower-case letters, digits, dots, underscores or hyphens',
  },
  usernameTaken: { 'zh-CN': '该用户名已被使用', en: 'is taken already' },
  notAMembersRole: { 'zh-CN': '“{role}”不能授予人员', en: '“{role}” is not a role that members have' },
  rolesApart: {
    'zh-CN': '“{role}”与“{otherRole}”须由不同人员担任',
    en: '“{role}” and “{otherRole}” must be different people',
  },
  departmentNeeded: { 'zh-CN': '“{role}”须有所属部门', en: 'is needed for “{role}”' },
  ownRoles: {
    'zh-CN': '不能更改自己的角色，请由另一位管理员操作',
    en: "can't be one's own: another administrator has to do this",
  },
  ownAccount: {
    'zh-CN': '不能停用自己的账号，请由另一位管理员操作',
    en: "can't be one's own account: another administrator has to do this",
  },
  lastAdministrator: { 'zh-CN': '至少须保留一名在用的管理员', en: 'must leave at least one active administrator' },
  unknownMember: { 'zh-CN': '没有这名人员', en: 'There is no such member.' },
  unknownUnitToChange: { 'zh-CN': '没有这个单位', en: 'There is no such unit.' },
  notARegionCode: { 'zh-CN': '区域的编号应为六位数字', en: 'must be six digits for a region' },
  notAUnitId: {
    'zh-CN': '应为 1 到 40 个小写字母、数字或连字符',
    en: 'must be 1 to 40 lower-case letters, digits or hyphens',
  },
  unitIdTaken: { 'zh-CN': '该编号已被使用', en: 'is taken already' },
  oneTop: { 'zh-CN': '组织只有一个最高单位，请选择上级', en: 'is needed: the organisation has its one top already' },
  underItself: { 'zh-CN': '不能移到自身或其下级之下', en: 'must not be the unit itself or one below it' },
  notUnderKind: {
    'zh-CN': '“{unitKind}”的上级应为：{parentKinds}',
    en: '“{unitKind}” must lie under: {parentKinds}',
  },
  leadsNoRegion: {
    'zh-CN': '该单位不属于任何区域，不能牵头区域内的工单',
    en: "can't be led by a unit that belongs to no region",
  },
  leadTaken: { 'zh-CN': '该区域已由“{unit}”牵头', en: 'is led in this region by “{unit}” already' },
  outOfScope: { 'zh-CN': '该工单不在您的管辖范围内', en: 'This ticket lies outside your area of work.' },
  unknownTicket: { 'zh-CN': '没有这张工单', en: 'There is no such ticket.' },
  unknownTask: { 'zh-CN': '没有这项任务', en: 'There is no such task.' },
  otherDepartment: { 'zh-CN': '这项任务属于其他部门', en: 'This task belongs to another department.' },
  notStaff: { 'zh-CN': '当前账号无权执行此操作', en: 'This account may not do this.' },
  taskHeld: { 'zh-CN': '任务已被{holder}认领', en: 'The task is already claimed by {holder}.' },
  taskOver: { 'zh-CN': '任务已结束', en: 'The task is already done or cancelled.' },
  taskFree: { 'zh-CN': '任务尚未被认领', en: 'The task is not claimed by anyone.' },
  personalRestricted: { 'zh-CN': '客户信息已限制使用，不能查看原文', en: "The customer's data is restricted and isn't shown." },
  personalErased: {
    'zh-CN': '该工单的客户信息已删除，不能再作处理',
    en: "The customer's data of this ticket is erased; nothing can be added.",
  },
  personalNeeded: {
    'zh-CN': '工单 {number} 尚未办结或还要回访，客户信息暂不能删除',
    en: "Ticket {number} isn't over, or a visit is to come, so the customer's data can't be erased yet.",
  },
  oneOfThree: { 'zh-CN': '电话、户号、工单号须且只能填一项', en: 'give exactly one of phone, account number and ticket number' },
  alreadyFiled: { 'zh-CN': '工单已存在', en: 'The ticket already exists.' },
  notYours: { 'zh-CN': '只有认领人可以执行此操作', en: 'Only the member who holds the task can do this.' },
  keyReused: { 'zh-CN': '该幂等键已用于另一份内容', en: 'This idempotency key was used for another input.' },
  proposalFirst: { 'zh-CN': '方案尚未提出，不能审核', en: 'There is nothing to review yet: the proposal comes first.' },
  supervisorLowers: { 'zh-CN': '只有督办人可以降低级别', en: 'Only a supervisor may lower a grade.' },
  complexTooLate: {
    'zh-CN': '办结时限已过，不能再认定为复杂投诉',
    en: 'The resolution clock is over; it can no longer become complex.',
  },
  unknownClock: { 'zh-CN': '没有这项时限', en: 'There is no such clock.' },
  clockNotRunning: { 'zh-CN': '该时限不在计时中', en: 'The clock is not running.' },
  unpausable: { 'zh-CN': '该时限不允许暂停', en: 'This clock may not be paused.' },
  notInTheFuture: { 'zh-CN': '应晚于当前时间', en: 'must lie in the future' },
  pauseTooLong: { 'zh-CN': '暂停最长 {days} 天', en: 'a pause may last at most {days} days' },
  pauseAlreadyRequested: { 'zh-CN': '已有待批准的暂停申请', en: 'A pause has already been requested.' },
  noPauseRequested: { 'zh-CN': '没有待批准的暂停申请', en: 'No pause has been requested.' },
  notPaused: { 'zh-CN': '该时限未暂停', en: 'The clock is not paused.' },
  ownRequest: { 'zh-CN': '不能批准自己的申请', en: 'Nobody approves their own request.' },
  versionTaken: { 'zh-CN': '该版本号已发布过', en: 'this version is published already' },
  notJson: { 'zh-CN': '不是有效的 JSON', en: 'is not JSON' },
  textOrUnavailable: {
    'zh-CN': '请填写材料说明，或说明无法取得的原因，两者填一项',
    en: "give either what it is or why it can't be had, one of the two",
  },
  wrongStatus: {
    'zh-CN': '工单状态为“{status}”，不能执行此操作',
    en: 'The ticket is “{status}”; this can no longer or not yet be done.',
  },
  beforeReceipt: { 'zh-CN': '不能早于受理时间', en: 'must not be before the receipt' },
  dateOutside: { 'zh-CN': '应在 {from} 至 {to} 之间', en: 'must be from {from} to {to}' },
  tooFarOff: { 'zh-CN': '最远不超过 {days} 天', en: 'may lie at most {days} days ahead' },
  noSiteTask: {
    'zh-CN': '工单没有到场任务，无需预约',
    en: 'Nobody is to go to the site, so there is nothing to make an appointment for.',
  },
  onlyComplex: { 'zh-CN': '只有复杂投诉才明确处理方向', en: 'Only a complex case gets a direction.' },
  recordNotRequired: {
    'zh-CN': '本工单不要求“{record}”，无需豁免',
    en: "“{record}” isn't asked for here, so there is nothing to waive.",
  },
  recordAttached: { 'zh-CN': '该项证据已归档，无需豁免', en: 'The record is there; there is nothing to waive.' },
  unknownCause: { 'zh-CN': '不在原因分类之内', en: 'is not one of the root causes' },
  noPublishedOutage: {
    'zh-CN': '没有按时公告的停电计划，不能归因于客户误解停电计划',
    en: "No outage notice was published in time, so it can't be put down to a misunderstood plan.",
  },
  unknownDemand: { 'zh-CN': '应为第 1 至第 {demands} 项诉求之一', en: 'must be one of the {demands} numbered demands' },
  demandTwice: { 'zh-CN': '第 {demand} 项诉求已有答复', en: 'demand {demand} is answered already' },
  demandsUnanswered: { 'zh-CN': '缺少对第 {demands} 项诉求的答复', en: 'no outcome for demand {demands}' },
  otherWay: { 'zh-CN': '客户要求以“{preferredReply}”回复', en: 'the customer wants to be answered by “{preferredReply}”' },
  leaderFirst: { 'zh-CN': '客户多次不认可，须先由责任领导批示', en: 'Rejected too often: the responsible leader decides first.' },
  notForLeader: {
    'zh-CN': '客户不认可满 {times} 次且尚无批示时，方由责任领导批示',
    en: 'The leader decides once, after {times} rejections.',
  },
  alreadyConfirmed: { 'zh-CN': '客户已就本次反馈作出答复', en: 'The newest feedback has been answered already.' },
  evidenceByService: {
    'zh-CN': '匿名或自行发现的投诉由客服部门依据证据确认',
    en: 'Anonymous and discovered cases are confirmed by customer service from the evidence.',
  },
  notReached: { 'zh-CN': '未联系到客户，不能填写答复', en: "the customer wasn't reached and can't have answered" },
  superiorOnly: { 'zh-CN': '须由上级进行', en: 'This is for a superior to do.' },
  ownProposal: { 'zh-CN': '不能审核自己提出的方案', en: 'Nobody reviews their own proposal.' },
  milestoneTooEarly: { 'zh-CN': '须先有“{milestone}”', en: '“{milestone}” comes first.' },
  milestoneStands: { 'zh-CN': '“{milestone}”已记录，尚未了结', en: '“{milestone}” is recorded already and not settled yet.' },
  notAskedFor: { 'zh-CN': '此处不需要该项', en: 'is not asked for here' },
  onlyLevel1: { 'zh-CN': '只有一级工单才即时调度', en: 'Only a level 1 is dispatched.' },
  onlyBilling: { 'zh-CN': '本工单不涉及电费', en: 'This case is not about a bill.' },
  onlyConduct: { 'zh-CN': '本工单不涉及服务行为', en: 'This case is not about conduct.' },
  nothingToRelieve: { 'zh-CN': '本工单没有需要临时缓解的供电问题', en: 'There is no supply to relieve in this case.' },
  reviewFirst: { 'zh-CN': '涉及退费，须先经法务审核', en: 'Legal has to review a refund before it is issued.' },
  reviewPending: { 'zh-CN': '上一份方案尚待法务审核', en: 'Legal is still reviewing the last proposal.' },
  reopenTooLate: {
    'zh-CN': '办结已超过 {days} 天，请另立关联工单',
    en: 'Closed more than {days} days ago; file a new, linked ticket.',
  },
  notReadyToClose: { 'zh-CN': '尚不具备办结条件，逐项列明', en: 'Not ready to close; each condition is named.' },
  findingNeeded: { 'zh-CN': '已记录根本原因和责任认定', en: 'root cause and liability are recorded' },
  evidenceNeeded: { 'zh-CN': '证据链完整', en: 'the evidence is complete' },
  evidenceMissing: { 'zh-CN': '证据链完整（尚缺：{records}）', en: 'the evidence is complete (missing: {records})' },
  feedbackNeeded: {
    'zh-CN': '已向客户反馈原因、方案和后续改进',
    en: 'the customer has been told cause, solution and improvement',
  },
  finalFindingNeeded: { 'zh-CN': '初步原因已有最终结论', en: 'the preliminary cause has become a final finding' },
  tasksNeeded: { 'zh-CN': '除长期任务外均已完成', en: 'no task is left but long-term ones' },
  tasksMissing: { 'zh-CN': '除长期任务外均已完成（未完成：{tasks}）', en: 'no task is left but long-term ones (left: {tasks})' },
  planNeeded: { 'zh-CN': '长期整改已有责任人和完成日期', en: 'the long-term plan has an owner and a date' },
  reviewNeeded: { 'zh-CN': '涉及资金的事项已经法务审核', en: 'legal has reviewed what moves money' },
  confirmationNeeded: {
    'zh-CN': '客户已确认，或领导已批示，或多次联系未果',
    en: 'the customer has confirmed, or the leader has decided, or nobody could be reached',
  },
  notAcceptedNeeded: {
    'zh-CN': '客户不认可的，须写明理由、法律依据和其他救济途径',
    en: "a closure that isn't accepted names reasons, legal basis and where else to turn",
  },
  onlyNotAccepted: { 'zh-CN': '仅用于客户不认可的办结', en: "is only for a closure that the customer doesn't accept" },
} as const satisfies Record<string, Bilingual>;

export type RefusalKey = keyof typeof refusals;

/** Values that are themselves named in words; several are parted by blanks. */
const wordValues = {
  status: 'ticketStatus',
  record: 'record',
  records: 'record',
  tasks: 'task',
  milestone: 'milestone',
  preferredReply: 'preferredReply',
  role: 'role',
  otherRole: 'role',
  unitKind: 'unitKind',
  parentKinds: 'unitKind',
} as const satisfies Record<string, WordGroup>;

export function refusalText(because: RefusalKey, language: Language, values?: Readonly<Record<string, string | number>>): string {
  return fill(refusals[because][language], values && named(values, language));
}

function named(values: Readonly<Record<string, string | number>>, language: Language): Record<string, string | number> {
  const groups: Readonly<Record<string, WordGroup>> = wordValues;
  const parted = language === 'zh-CN' ? '、' : ', ';
  const inWords = (group: WordGroup, value: string): string =>
    value
      .split(' ')
      .map((key) => word(group, key, language))
      .join(parted);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const group = groups[name];
      return [name, group && typeof value === 'string' ? inWords(group, value) : value];
    }),
  );
}
