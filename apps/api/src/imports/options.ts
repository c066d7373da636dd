import { parseArgs } from 'node:util';
import type { Language } from '@gridvoice/domain/language';
import { Unreadable } from './unreadable.js';

export interface ImportOptions {
  readonly file: string;
  readonly mapping: string;
  readonly dryRun: boolean;
  readonly report: string | undefined;
  readonly strict: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const known = {
  mapping: { type: 'string' },
  'dry-run': { type: 'boolean' },
  report: { type: 'string' },
  strict: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** The language to speak: `--lang`, else the system's; Chinese where neither says English. */
export function languageOf(args: readonly string[], environment: Environment): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const system = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG;
  return /^en/i.test(asked ?? system ?? '') ? 'en' : 'zh-CN';
}

/** Reads the command line; null where help is asked for. @throws Unreadable */
export function readOptions(args: readonly string[]): ImportOptions | null {
  const { values, positionals } = parsed(args);
  if (values.help || args.length === 0) return null;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Unreadable('badArguments', { detail: `FILE × ${positionals.length}` });
  if (values.mapping === undefined) throw new Unreadable('badArguments', { detail: '--mapping ?' });
  if (values.lang !== undefined && !/^(?:zh|en)/i.test(values.lang))
    throw new Unreadable('badArguments', { detail: `--lang ${values.lang}` });
  const { mapping, report } = values;
  return { file, mapping, report, dryRun: values['dry-run'] === true, strict: values.strict === true };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    throw new Unreadable('badArguments', { detail: error instanceof Error ? error.message : String(error) });
  }
}
