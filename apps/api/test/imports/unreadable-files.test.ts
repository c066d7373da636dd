import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { openRegister } from '../../src/imports/open-register.js';
import { opening, refusalOf, rowsOf, testFolder } from './register-file.js';
import { row, xlsx } from './xlsx-writer.js';
import { zip } from './zip-writer.js';

const plain = { sheets: { S: row('A') + row('1') } };
const sheet = 'xl/worksheets/sheet1.xml';
const oleHead = Buffer.from('d0cf11e0a1b11ae1', 'hex');

describe('a file that is no register is refused with what to do:', () => {
  it('one that is not there, or is a folder', async () => {
    const folder = testFolder();
    await expect(openRegister(`${folder}/none.xlsx`, {}, opening)).rejects.toMatchObject({ because: 'noSuchFile' });
    await expect(openRegister(folder, {}, opening)).rejects.toMatchObject({ because: 'notAFile' });
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'emptyFile'],
    ['a legacy .xls', Buffer.concat([oleHead, Buffer.alloc(4096), Buffer.from('Workbook', 'utf16le')]), 'legacyXls'],
    [
      'an encrypted workbook',
      Buffer.concat([oleHead, Buffer.alloc(70_000), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['a web page called .xls', Buffer.from('\ufeff <html><table><tr><td>1</td></tr></table></html>'), 'webPage'],
    ['a picture', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(200)]), 'binary'],
    ['a zip that is no workbook', zip([{ name: 'hello.txt', content: 'x' }]), 'notAWorkbook'],
    ['a workbook cut short', xlsx(plain).subarray(0, 900), 'damaged'],
    ['a zip entry with a password', xlsx({ ...plain, parts: [{ name: sheet, content: 'x', encrypted: true }] }), 'encrypted'],
    ['XML cut short', xlsx({ ...plain, parts: [{ name: sheet, content: '<worksheet><sheetData><row>' }] }), 'damaged'],
    [
      'XML that defines entities',
      xlsx({ ...plain, parts: [{ name: sheet, content: '<!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>' }] }),
      'damaged',
    ],
  ] as const)('%s', async (_, content, because) => {
    expect((await refusalOf(content)).because).toBe(because);
  });

  it('a binary workbook', async () => {
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
    const rels = `<Relationships><Relationship Id="r" Type="${type}" Target="xl/workbook.bin"/></Relationships>`;
    const file = zip([
      { name: '_rels/.rels', content: rels },
      { name: 'xl/workbook.bin', content: 'x' },
    ]);
    expect((await refusalOf(file)).because).toBe('binaryXlsb');
  });

  it('a bit flipped inside a part', async () => {
    const file = Buffer.from(xlsx({ sheets: { S: row('A') + row('停电'.repeat(400)) } }));
    const at = file.indexOf(sheet) + sheet.length + 40;
    file[at] = (file[at] ?? 0) ^ 0xff;
    expect((await refusalOf(file)).because).toBe('damaged');
  });
});

describe('a bomb is refused:', () => {
  it('a part that unpacks to more than two hundred times its size', async () => {
    const content = `<worksheet><sheetData>${' '.repeat(20 * 2 ** 20)}</sheetData></worksheet>`;
    const { because, values } = await refusalOf(xlsx({ ...plain, parts: [{ name: sheet, content }] }));
    expect([because, values.part]).toEqual(['bomb', sheet]);
  });

  it('a part that unpacks to more than its directory claims', async () => {
    const content = `<worksheet><sheetData>${row('A')}${row('1').repeat(5000)}</sheetData></worksheet>`;
    expect((await refusalOf(xlsx({ ...plain, parts: [{ name: sheet, content, claimedSize: 2000 }] }))).because).toBe('damaged');
  });

  it('a part that claims more than three gigabytes', async () => {
    const part = { name: sheet, content: '<worksheet/>', claimedSize: 2 ** 32 - 2 };
    expect((await refusalOf(xlsx({ ...plain, parts: [part] }))).because).toBe('tooLarge');
  });

  it('one text of more than a megabyte, in a cell or in the shared table', async () => {
    const huge = noise(2 ** 20 + 70_000);
    expect((await refusalOf(xlsx({ sheets: { S: row('A') + row(huge) } }))).because).toBe('hugeText');
    const sheets = { S: row('A') + row('<c t="s"><v>0</v></c>') };
    expect((await refusalOf(xlsx({ sheets, sharedStrings: `<si><t>${huge}</t></si>` }))).because).toBe('hugeText');
  });

  it('a row of more than a megabyte of text, though each cell points at the same one', async () => {
    const sheets = { S: row('A') + row(...Array.from({ length: 40 }, () => '<c t="s"><v>0</v></c>')) };
    const { because, values } = await refusalOf(xlsx({ sheets, sharedStrings: `<si><t>${noise(32_000)}</t></si>` }));
    expect([because, values.where]).toEqual(['hugeText', '#2']);
  });

  it('a row with more columns than a sheet can have', async () => {
    expect((await refusalOf(xlsx({ sheets: { S: row('A') + row('<c r="ZZZ2"><v>1</v></c>') } }))).because).toBe('damaged');
  });
});

it('leaves nothing in the temporary folder, not even while it reads', async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('gridvoice-import-'));
  await rowsOf(xlsx({ sheets: { S: row('A') + row('<c t="s"><v>0</v></c>') }, sharedStrings: '<si><t>甲</t></si>' }));
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('gridvoice-import-'))).toEqual(before);
});

it('stops while the table of texts is read when it is told to', async () => {
  const stop = new AbortController();
  stop.abort();
  const { fileOf } = await import('./register-file.js');
  const path = fileOf(xlsx({ ...plain, sharedStrings: '<si><t>甲</t></si>' }));
  await expect(openRegister(path, {}, { ...opening, signal: stop.signal })).rejects.toBe(stop.signal.reason);
});

/** Text that hardly packs, so that no other bound is hit first. */
function noise(length: number): string {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return String.fromCharCode(0x4e00 + ((state >> 8) % 8000));
  }).join('');
}
