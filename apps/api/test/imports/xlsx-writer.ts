import { type ZipPart, zip } from './zip-writer.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WorkbookXml {
  /** Content of `sheetData` per sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  /** `<si>` elements. */
  readonly sharedStrings?: string;
  /** Number format per cell style: a built-in id, or a code. */
  readonly formats?: readonly (number | string)[];
  readonly date1904?: boolean;
  readonly hidden?: readonly string[];
  /** Written in the place of parts of the same name. */
  readonly parts?: readonly ZipPart[];
}

/** A workbook from its XML, as small as Excel would still open it. */
export function xlsx(workbook: WorkbookXml): Buffer {
  const parts = new Map<string, ZipPart>(plainParts(workbook).map((part) => [part.name, part]));
  for (const part of workbook.parts ?? []) parts.set(part.name, part);
  return zip([...parts.values()]);
}

/** A row of inline texts and raw cells; raw ones start with `<c`. */
export const row = (...cells: readonly string[]): string => `<row>${cells.map(cell).join('')}</row>`;

const cell = (text: string): string =>
  text.startsWith('<c') ? text : `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function plainParts({ sheets, sharedStrings, formats = [], date1904, hidden = [] }: WorkbookXml): ZipPart[] {
  const names = Object.keys(sheets);
  const tabs = names.map(
    (name, at) => `<sheet name="${name}" r:id="rId${at + 1}" ${hidden.includes(name) ? 'state="hidden"' : ''}/>`,
  );
  const links = names.map((_, at) => relationship(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`));
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content: `<Relationships>${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${tabs.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${links.join('')}${relationship('s', 'styles', '/xl/styles.xml')}${
        sharedStrings === undefined ? '' : relationship('t', 'sharedStrings', 'sharedStrings.xml')
      }</Relationships>`,
    },
    { name: 'xl/styles.xml', content: stylesXml(formats) },
    ...(sharedStrings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: `<sst>${sharedStrings}</sst>` }]),
    ...names.map((name, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: `<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
    })),
  ];
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

function stylesXml(formats: readonly (number | string)[]): string {
  const codes = formats.map((format, at) =>
    typeof format === 'string' ? `<numFmt numFmtId="${200 + at}" formatCode="${format}"/>` : '',
  );
  const styles = formats.map((format, at) => `<xf numFmtId="${typeof format === 'string' ? 200 + at : format}"/>`);
  const unused = '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>';
  return `<styleSheet><numFmts>${codes.join('')}</numFmts>${unused}<cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}
