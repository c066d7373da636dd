import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { AccessEditionRow } from '../access/access-edition.entity.js';
import {
  GuessLevelRow,
  KnownDeviceRow,
  RecoveryCodeRow,
  SecondFactorRow,
  SignInLinkRow,
  SignInRecordRow,
} from '../access/identity.entities.js';
import { SessionCookieRow, SessionRow } from '../access/session.entities.js';
import { SingleSignOnRow } from '../access/single-sign-on/single-sign-on.entity.js';
import { ClockRow } from '../clocks/clock.entity.js';
import { ComplaintNumberRow, IdempotencyKeyRow } from '../commands/command.entities.js';
import { CustomerRow } from '../customers/customer.entity.js';
import { LedgerEntryRow, LedgerHeadRow, LedgerStreamRow } from '../ledger/ledger.entities.js';
import { RateBucketRow } from '../limits/rate-bucket.entity.js';
import { MemberRow } from '../members/member.entity.js';
import { ApiKeyRow } from '../partners/api-key.entity.js';
import { PersonalValueRow } from '../personal/personal-value.entity.js';
import { CalendarYearRow, PolicyRow } from '../policies/policy.entities.js';
import { TaskRow } from '../tasks/task.entity.js';
import { TicketRow } from '../tickets/ticket.entity.js';
import { UnitRow } from '../units/unit.entity.js';
import { Initial1790000000000 } from './migrations/1790000000000-initial.js';
import { Course1790100000000 } from './migrations/1790100000000-course.js';
import { Access1790200000000 } from './migrations/1790200000000-access.js';
import { Identity1790200100000 } from './migrations/1790200100000-identity.js';
import { SingleSignOn1790200200000 } from './migrations/1790200200000-single-sign-on.js';
import { Keys1790200300000 } from './migrations/1790200300000-keys.js';
import { Limits1790200400000 } from './migrations/1790200400000-limits.js';
import { Personal1790200500000 } from './migrations/1790200500000-personal.js';
import { ClaimedTasks1790200600000 } from './migrations/1790200600000-claimed-tasks.js';
import { Duplicates1790200700000 } from './migrations/1790200700000-duplicates.js';
import { TimeShiftRow } from './time-shift.entity.js';

/** The schema as TypeORM knows it; a test holds it against what the migrations built. */
export const createDataSource = (databaseUrl: string): DataSource =>
  new DataSource({
    type: 'postgres',
    url: databaseUrl,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    applicationName: 'gridvoice',
    migrations: [
      Initial1790000000000,
      Course1790100000000,
      Access1790200000000,
      Identity1790200100000,
      SingleSignOn1790200200000,
      Keys1790200300000,
      Limits1790200400000,
      Personal1790200500000,
      ClaimedTasks1790200600000,
      Duplicates1790200700000,
    ],
    migrationsTableName: 'migration',
    entities: [
      LedgerHeadRow,
      LedgerStreamRow,
      LedgerEntryRow,
      PersonalValueRow,
      TimeShiftRow,
      UnitRow,
      MemberRow,
      SessionRow,
      SessionCookieRow,
      KnownDeviceRow,
      GuessLevelRow,
      SignInRecordRow,
      SecondFactorRow,
      RecoveryCodeRow,
      SignInLinkRow,
      CustomerRow,
      ComplaintNumberRow,
      IdempotencyKeyRow,
      TicketRow,
      ClockRow,
      TaskRow,
      PolicyRow,
      CalendarYearRow,
      AccessEditionRow,
      RateBucketRow,
      ApiKeyRow,
      SingleSignOnRow,
    ],
    extra: { max: 16 },
    poolErrorHandler: () => undefined,
  });
