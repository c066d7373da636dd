import { execFile, spawnSync } from 'node:child_process';
import { constants, existsSync } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from './browser.js';

const run = promisify(execFile);
const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
const packageFolder = entry.slice(0, entry.lastIndexOf(`${sep}build${sep}`));

/** Unpacks the Chromium of the npm package, once for each version, and says how to start it. */
export async function packagedChromium(): Promise<Browser> {
  const folder = await unpacked();
  await writeFontSettings(folder);
  const executablePath = join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: fontSettings(folder) };
  // The package brings the libraries too that a bare machine has not, but an installed one's own are the better fit.
  const withLibraries = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  const env = [fonts, withLibraries].find((candidate) => starts(executablePath, candidate));
  if (env !== undefined) return { executablePath, env };
  throw new Error('The packaged Chromium does not start here: install Chromium, or set CHROMIUM_PATH to the program of yours.');
}

async function unpacked(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const shelf = await writableShelf();
  const folder = join(shelf, `gridvoice-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(folder)) return folder;
  const making = await mkdtemp(join(shelf, 'gridvoice-chromium-'));
  await unpackInto(making);
  // Whoever comes second keeps the first one's; a half-unpacked one never has the name.
  await rename(making, folder).catch(() => rm(making, { recursive: true }));
  return folder;
}

/**
 * The package unpacks into the temp folder, and its libraries only where it takes the machine for a cloud function. So it
 * runs in a process of its own, whose temp folder is ours to choose and which we tell so.
 */
async function unpackInto(folder: string): Promise<void> {
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: packageFolder, env });
}

/** Beside the packages, else, where those were installed by another user, in the home folder. */
async function writableShelf(): Promise<string> {
  const modules = dirname(dirname(packageFolder));
  const isOurs = await access(modules, constants.W_OK).then(
    () => true,
    () => false,
  );
  const shelf = join(isOurs ? modules : homedir(), '.cache');
  await mkdir(shelf, { recursive: true });
  return shelf;
}

function starts(program: string, env: Record<string, string>): boolean {
  return spawnSync(program, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore' }).status === 0;
}

/**
 * Fonts for a machine that has none: without a single one the browser draws no text, not even in the fonts that a page
 * brings along (and our pages bring their Chinese).
 */
async function writeFontSettings(folder: string): Promise<void> {
  const dir = join(folder, 'fonts', 'fonts').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const settings = `<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${dir}</dir></fontconfig>`;
  await writeFile(fontSettings(folder), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">${settings}\n`);
}

function fontSettings(folder: string): string {
  return join(folder, 'fonts.conf');
}
