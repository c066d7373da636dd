import type { CommandKind, Role } from '../lifecycle/commands.js';
import { byMembers, byPartners, byStaff, bySuperiors, bySupervisors, bySystem, type Grant, staff } from './grant.js';
import type { KeyScope } from './key-scopes.js';
import type { Purpose, Telling } from './purpose.js';

/** The rules by which departments have duties and the customer's data is for whoever needs it. */
export const accessRules = ['TF-1', 'CO-4'] as const;

/** What each role is there for. */
export const purposesOf: Readonly<Record<Role, readonly Purpose[]>> = {
  AGENT: ['HANDLING'],
  MEMBER: ['HANDLING'],
  LEAD: ['HANDLING'],
  SUPERVISOR: ['HANDLING', 'OVERSIGHT'],
  AUDITOR: ['OVERSIGHT'],
  ADMINISTRATOR: ['ADMINISTRATION'],
  WALL: ['DISPLAY'],
  PARTNER: ['INTEGRATION'],
  SYSTEM: [],
};

/** For which purposes what a field tells may be known. */
export const readersOf: Readonly<Record<Telling, readonly Purpose[]>> = {
  OPEN: ['HANDLING', 'OVERSIGHT', 'DISPLAY', 'INTEGRATION', 'ADMINISTRATION'],
  MASKED: ['HANDLING', 'OVERSIGHT', 'DISPLAY', 'INTEGRATION', 'ADMINISTRATION'],
  PEOPLE: ['HANDLING', 'OVERSIGHT', 'DISPLAY', 'ADMINISTRATION'],
  FREE_TEXT: ['HANDLING', 'OVERSIGHT'],
  // And of those nobody of the department that the complaint is about, unless they oversee it (CO-3).
  RETALIATION: ['HANDLING', 'OVERSIGHT'],
  PLAIN: ['HANDLING', 'OVERSIGHT'],
  SECRET: ['HANDLING', 'OVERSIGHT', 'DISPLAY', 'INTEGRATION', 'ADMINISTRATION'],
};

const staffOrSystem: readonly Grant[] = [...byStaff, ...bySystem];
/** The customer's side is customer service's; superiors may stand in. */
const customerSide: readonly Grant[] = [...byMembers('CUSTOMER_SERVICE'), ...bySuperiors];
const answering: readonly Grant[] = [...customerSide, ...byMembers('LEADING')];

/** Who may send which command to a ticket within their scope: whoever has one of the grants. */
export const commandGrants: Readonly<Record<CommandKind, readonly Grant[]>> = {
  fileComplaint: [...staffOrSystem, ...byPartners],
  acknowledge: staffOrSystem,
  claimTask: byStaff,
  releaseTask: byStaff,
  completeTask: byStaff,
  setFacts: byStaff,
  markComplex: bySupervisors,
  overrideGrade: byStaff,
  attachRecord: byStaff,
  waiveRecord: bySupervisors,
  makeAppointment: byStaff,
  recordArrival: byStaff,
  recordDirection: byStaff,
  reportProgress: answering,
  recordRootCause: byStaff,
  recordMilestone: staffOrSystem,
  giveFeedback: answering,
  confirm: customerSide,
  instruct: bySuperiors,
  recordVisit: customerSide,
  closeTicket: customerSide,
  reopenTicket: customerSide,
  withdrawTicket: [...byMembers('CUSTOMER_SERVICE'), ...bySupervisors],
  requestPause: byStaff,
  approvePause: bySupervisors,
  refusePause: bySupervisors,
  endPause: byStaff,
  settle: bySystem,
  // Which of them need the customer's data for a case is for `mayReveal` to say (CO-4).
  reveal: [{ roles: [...staff, 'AUDITOR'] }],
  correctPersonal: customerSide,
  restrictPersonal: bySupervisors,
  liftRestriction: bySupervisors,
  erasePersonal: [{ roles: ['SUPERVISOR', 'SYSTEM'] }],
};

/** Who may use an operation: anyone at all, whoever may send a command, or these roles; and keys with one of these scopes. */
export type OperationAccess =
  | 'PUBLIC'
  | {
      readonly command?: CommandKind;
      readonly roles?: readonly Role[];
      readonly key?: readonly KeyScope[];
      /** It is about one ticket, which has to lie in the scope of whoever asks. */
      readonly scoped?: true;
    };

const members: readonly Role[] = ['AGENT', 'MEMBER', 'LEAD', 'SUPERVISOR', 'AUDITOR', 'ADMINISTRATOR', 'WALL'];
const people: readonly Role[] = members.filter((role) => role !== 'WALL');
const administrators: readonly Role[] = ['ADMINISTRATOR'];
const anyKey: readonly KeyScope[] = ['TICKETS', 'LEDGER', 'FIGURES', 'FILING'];
const toTicket = (command: CommandKind): OperationAccess => ({ command, scoped: true });

/** Who may use which operation. */
export const operationTable: Readonly<Record<string, OperationAccess>> = {
  'Query.serverTime': 'PUBLIC',
  'Query.me': { roles: members },
  'Query.ticket': { roles: members, key: ['TICKETS'], scoped: true },
  'Query.tickets': { roles: members, key: ['TICKETS'] },
  'Query.tasks': { roles: members },
  'Query.board': { roles: members, key: ['FIGURES'] },
  'Query.ledger': { roles: members, key: ['LEDGER'] },
  'Query.ledgerHead': { roles: members, key: ['LEDGER', 'TICKETS'] },
  'Query.policies': { roles: members, key: anyKey },
  'Query.calendarYears': { roles: members, key: anyKey },
  'Query.regions': { roles: members, key: anyKey },
  'Query.duplicates': { command: 'fileComplaint' },
  'Query.units': { roles: members.filter((role) => role !== 'WALL') },
  'Subscription.ticketChanged': { roles: members, key: ['TICKETS'] },
  'Subscription.beat': { roles: members, key: anyKey },
  'Query.linkOffer': 'PUBLIC',
  'Query.signInWays': 'PUBLIC',
  'Query.mySignIn': { roles: people },
  // Their own; administrators see everybody's, auditors the history too.
  'Query.openSignIns': { roles: members },
  'Query.signInHistory': { roles: members },
  'Mutation.signIn': 'PUBLIC',
  'Mutation.useLink': 'PUBLIC',
  'Mutation.changePassword': { roles: people },
  'Mutation.beginSecondFactor': { roles: people },
  'Mutation.confirmSecondFactor': { roles: people },
  'Mutation.removeSecondFactor': { roles: people },
  'Mutation.endSignIn': { roles: members },
  'Mutation.resetSecondFactor': { roles: administrators },
  'Mutation.createLink': { roles: administrators },
  'Mutation.signOut': { roles: members },
  'Mutation.fileComplaint': { command: 'fileComplaint', key: ['FILING'] },
  'Mutation.fileSecondary': toTicket('fileComplaint'),
  'Mutation.claimTask': toTicket('claimTask'),
  'Mutation.claimNextTask': { command: 'claimTask' },
  'Mutation.releaseTask': toTicket('releaseTask'),
  'Mutation.completeTask': toTicket('completeTask'),
  'Mutation.acknowledge': toTicket('acknowledge'),
  'Mutation.setFacts': toTicket('setFacts'),
  'Mutation.markComplex': toTicket('markComplex'),
  'Mutation.overrideGrade': toTicket('overrideGrade'),
  'Mutation.attachRecord': toTicket('attachRecord'),
  'Mutation.waiveRecord': toTicket('waiveRecord'),
  'Mutation.makeAppointment': toTicket('makeAppointment'),
  'Mutation.recordArrival': toTicket('recordArrival'),
  'Mutation.recordDirection': toTicket('recordDirection'),
  'Mutation.reportProgress': toTicket('reportProgress'),
  'Mutation.recordRootCause': toTicket('recordRootCause'),
  'Mutation.recordMilestone': toTicket('recordMilestone'),
  'Mutation.giveFeedback': toTicket('giveFeedback'),
  'Mutation.confirm': toTicket('confirm'),
  'Mutation.instruct': toTicket('instruct'),
  'Mutation.recordVisit': toTicket('recordVisit'),
  'Mutation.closeTicket': toTicket('closeTicket'),
  'Mutation.reopenTicket': toTicket('reopenTicket'),
  'Mutation.withdrawTicket': toTicket('withdrawTicket'),
  'Mutation.requestPause': toTicket('requestPause'),
  'Mutation.approvePause': toTicket('approvePause'),
  'Mutation.refusePause': toTicket('refusePause'),
  'Mutation.endPause': toTicket('endPause'),
  'Mutation.reveal': toTicket('reveal'),
  'Mutation.correctPersonal': toTicket('correctPersonal'),
  'Query.dataSubject': { roles: ['SUPERVISOR'] },
  'Mutation.copySubject': { roles: ['SUPERVISOR'] },
  'Mutation.restrictSubject': { roles: ['SUPERVISOR'] },
  'Mutation.liftRestriction': { roles: ['SUPERVISOR'] },
  'Mutation.eraseSubject': { roles: ['SUPERVISOR'] },
  'Query.memberAccounts': { roles: ['ADMINISTRATOR', 'AUDITOR'] },
  'Query.organisation': { roles: ['ADMINISTRATOR', 'AUDITOR'] },
  'Mutation.addMember': { roles: administrators },
  'Mutation.changeMember': { roles: administrators },
  'Mutation.addUnit': { roles: administrators },
  'Mutation.changeUnit': { roles: administrators },
  'Query.apiKeys': { roles: administrators },
  'Mutation.createApiKey': { roles: administrators },
  'Mutation.rotateApiKey': { roles: administrators },
  'Mutation.revokeApiKey': { roles: administrators },
  'Mutation.publishPolicy': { roles: administrators },
  'Mutation.publishCalendarYear': { roles: administrators },
};

type Told = Readonly<Partial<Record<Telling, string>>>;

/** What every field of every type tells. A field that isn't here isn't served: the server doesn't start with one. */
export const fieldTable: Readonly<Record<string, Told>> = {
  Ticket: {
    OPEN: `id number version receivedAt filedAt channel category subcategory grade gradeReasons severity severityReasons complex status
      lead imported policy acknowledgedAt acknowledgedBy facts clocks tasks arrivedAt direction finding milestones feedback confirmation
      rejections instruction visits closure reopenedAt endedAt restricted erasedAt region unit protectedFrom customer events linkedTo linked evidence
      evidenceComplete closing actions availableMilestones`,
    PEOPLE: 'firstContact',
    FREE_TEXT: 'matter demands',
  },
  MaskedCustomer: { OPEN: 'anonymous specialGroup preferredReply', MASKED: 'name phone accountNumber address' },
  Facts: {
    OPEN: `safetyHazard householdsAffected householdsCounted plannedOutage jointHouseholds importantCustomer outageStartedAt restoredAt
      equipmentDamaged mediaExposure thirdParty rationing siteZone transferredFrom abusiveConduct regulatorCensure upheldComplaints
      improperGain brokenAppointments`,
  },
  Reason: { OPEN: 'rule because text' },
  Clock: {
    OPEN: `id rule about state limit startedAt dueAt promisedAt stoppedAt ended provisional segments legs pauses pauseRequest title ticket
      actions`,
  },
  ClockSegment: { OPEN: 'from to counted reason' },
  Leg: { OPEN: 'from limit' },
  Limit: { OPEN: 'amount unit at' },
  Pause: { OPEN: 'ground from until', PEOPLE: 'requestedBy approvedBy' },
  PauseRequest: { OPEN: 'ground from until', PEOPLE: 'requestedBy', FREE_TEXT: 'note' },
  Task: {
    OPEN: 'id kind rule department status openedAt dueAt claimedAt completedAt title ticket',
    PEOPLE: 'assignee',
    FREE_TEXT: 'note',
  },
  EvidenceItem: { OPEN: 'item rule state at title', PEOPLE: 'by', FREE_TEXT: 'text' },
  Direction: { OPEN: 'targetDate at', PEOPLE: 'by', FREE_TEXT: 'text' },
  Finding: { OPEN: 'cause causeText rule liability at', PEOPLE: 'by', FREE_TEXT: 'text' },
  ReachedMilestone: { OPEN: 'milestone title at department date minutes households', PEOPLE: 'by', FREE_TEXT: 'note' },
  Feedback: { OPEN: 'at via outcomes preliminaryUntil', PEOPLE: 'by', FREE_TEXT: 'cause solution improvement' },
  DemandAnswer: { OPEN: 'demand outcome', FREE_TEXT: 'text' },
  Confirmation: { OPEN: 'satisfied score basis at', PEOPLE: 'by' },
  Instruction: { OPEN: 'at', PEOPLE: 'by', FREE_TEXT: 'text' },
  Visit: {
    OPEN: 'kind via reached solved score at',
    PEOPLE: 'by',
    FREE_TEXT: 'opinion reason remedy',
    RETALIATION: 'retaliated',
  },
  Closure: { OPEN: 'outcome at recourse', PEOPLE: 'by', FREE_TEXT: 'reasons legalBasis' },
  ClosingCondition: { OPEN: 'rule met text' },
  LedgerEntry: { OPEN: 'cursor ticketNumber kind at recordedAt hash text', PEOPLE: 'actor member', FREE_TEXT: 'note' },
  LedgerEntryEdge: { OPEN: 'node cursor' },
  LedgerPageInfo: { OPEN: 'hasNextPage endCursor' },
  LedgerEntryConnection: { OPEN: 'edges nodes pageInfo' },
  PageInfo: { OPEN: 'hasNextPage hasPreviousPage startCursor endCursor' },
  Duplicate: { OPEN: 'ticket grounds likeness' },
  TicketEdge: { OPEN: 'node cursor' },
  TicketConnection: { OPEN: 'edges nodes pageInfo asOf totalCount' },
  TaskEdge: { OPEN: 'node cursor' },
  TaskConnection: { OPEN: 'edges nodes pageInfo asOf totalCount' },
  TicketChange: { OPEN: 'cursor entry matches ticket' },
  Beat: { OPEN: 'serverTime head build' },
  Board: { OPEN: 'asOf at open nearest breached breachedCount newest receivedToday' },
  OpenCount: { OPEN: 'grade department count' },
  TicketPayload: { OPEN: 'ticket' },
  FileComplaintPayload: { OPEN: 'ticket' },
  TaskPayload: { OPEN: 'task' },
  Member: { OPEN: 'id name department roles unit' },
  Unit: { OPEN: 'id name' },
  RevealPayload: { OPEN: 'values' },
  RevealedValue: { OPEN: 'field', PLAIN: 'value' },
  DataSubject: { OPEN: 'customerFile tickets' },
  SubjectTicket: { OPEN: 'number status receivedAt restricted erasedAt erasable' },
  Erasure: { OPEN: 'erased kept customerFile' },
  KeptTicket: { OPEN: 'number reason' },
  MemberAccount: {
    OPEN: `id username name department roles unit active secondFactor singleSignOn lastSignInAt claimedTasks`,
  },
  MemberAccountEdge: { OPEN: 'node cursor' },
  MemberAccountConnection: { OPEN: 'edges nodes pageInfo totalCount' },
  OrganisationUnit: { OPEN: 'id name kind parent regionId department members' },
  ApiKey: {
    OPEN: `id name prefix scopes regions departments documents createdAt expiresAt revokedAt lastUsedAt lastUsedAddress replaces`,
    PEOPLE: 'createdBy',
  },
  NewApiKey: { OPEN: 'key', SECRET: 'secret' },
  SignInWays: { OPEN: 'password singleSignOn' },
  LinkOffer: { OPEN: 'username name purpose' },
  SignInLink: { OPEN: 'path expiresAt purpose', SECRET: 'token' },
  SecondFactorOffer: { SECRET: 'secret uri' },
  MySignIn: { OPEN: 'secondFactor recoveryCodesLeft singleSignOn passwordSet' },
  OpenSignIn: { OPEN: 'id createdAt lastSeenAt expiresAt address userAgent how current' },
  SignInRecord: { OPEN: 'id at outcome how address userAgent', PEOPLE: 'member' },
  SignInRecordConnection: { OPEN: 'nodes pageInfo' },
  Session: { OPEN: 'expiresAt member', SECRET: 'token' },
  Policy: { OPEN: 'version title effectiveFrom document' },
  CalendarYear: { OPEN: 'year notice published document' },
};
