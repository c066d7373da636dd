import { type Bilingual, fill, type Language } from '@gridvoice/domain/language';

/** Why a register can't be read at all. */
const problems = {
  noSuchFile: { 'zh-CN': '找不到文件：{path}', en: 'No such file: {path}' },
  notAFile: { 'zh-CN': '不是普通文件：{path}', en: 'Not a regular file: {path}' },
  cannotRead: { 'zh-CN': '无法读取文件：{detail}', en: "The file can't be read: {detail}" },
  emptyFile: { 'zh-CN': '文件是空的：{path}', en: 'The file is empty: {path}' },
  damaged: {
    'zh-CN': '文件已损坏或不完整，请用 Excel 打开并另存为 .xlsx 后重试。（{detail}）',
    en: 'The file is damaged or cut short; open it in Excel, save it as .xlsx again and retry. ({detail})',
  },
  encrypted: {
    'zh-CN': '文件设有打开密码。请用 Excel 打开，取消密码，另存为 .xlsx 后重试。',
    en: 'The file is protected by a password. Open it in Excel, remove the password, save as .xlsx and retry.',
  },
  legacyXls: {
    'zh-CN': '这是旧版 .xls 文件。请用 Excel 打开并另存为 .xlsx 后重试。',
    en: 'This is a legacy .xls file. Open it in Excel, save it as .xlsx and retry.',
  },
  binaryXlsb: {
    'zh-CN': '这是二进制 .xlsb 文件。请用 Excel 打开并另存为 .xlsx 后重试。',
    en: 'This is a binary .xlsb file. Open it in Excel, save it as .xlsx and retry.',
  },
  notAWorkbook: {
    'zh-CN': '这个压缩文件不是 Excel 工作簿（.xlsx）。',
    en: 'This zip file is not an Excel workbook (.xlsx).',
  },
  webPage: {
    'zh-CN': '这其实是网页或 XML 文件，只是扩展名像表格。请用 Excel 打开并另存为 .xlsx 后重试。',
    en: "This is really a web page or XML with a spreadsheet's extension. Open it in Excel, save it as .xlsx and retry.",
  },
  binary: {
    'zh-CN': '这不是 .xlsx，也不是 CSV 文本文件。',
    en: 'This is neither an .xlsx workbook nor a CSV text file.',
  },
  bomb: {
    'zh-CN': '{part} 解压后是压缩前的 {ratio} 倍（上限 {most} 倍），已拒绝读取。',
    en: '{part} unpacks to {ratio} times its size (at most {most}); refused.',
  },
  tooLarge: {
    'zh-CN': '{part} 解压后超过 {most} GB，请改用 CSV 导入。',
    en: '{part} unpacks to more than {most} GB; import it as CSV instead.',
  },
  tooManyStrings: {
    'zh-CN': '不同的文本超过 {most} 条，请改用 CSV 导入。',
    en: 'More than {most} different texts; import it as CSV instead.',
  },
  hugeText: {
    'zh-CN': '{where}的文字超过 1 MB，已停止读取。',
    en: '{where} holds more than 1 MB of text; reading has stopped.',
  },
  hugeRecord: {
    'zh-CN': '第 {row} 行附近的一条记录超过 1 MB，很可能是引号没有成对，或分隔符不对（当前为“{delimiter}”）。',
    en: 'A record near row {row} is longer than 1 MB: a quotation mark is unclosed, or the delimiter is not “{delimiter}”.',
  },
  badCsv: { 'zh-CN': '第 {row} 行附近的 CSV 格式有误：{detail}', en: 'The CSV is malformed near row {row}: {detail}' },
  unknownSheet: {
    'zh-CN': '没有工作表“{sheet}”。现有工作表：{sheets}',
    en: 'There is no sheet “{sheet}”. The sheets are: {sheets}',
  },
  noHeader: { 'zh-CN': '没有找到标题行。', en: 'There is no header row.' },
  missingColumns: {
    'zh-CN': '文件缺少映射里写的列：{missing}。文件的列有：{columns}',
    en: 'The file lacks columns that the mapping names: {missing}. Its columns are: {columns}',
  },
  repeatedColumns: {
    'zh-CN': '映射用到的列在标题行里出现了不止一次：{columns}',
    en: 'Columns that the mapping uses appear more than once in the header: {columns}',
  },
  noSuchMapping: {
    'zh-CN': '找不到映射文件：{path}。自带的映射有：{bundled}',
    en: 'No such mapping file: {path}. Mappings that come with the project: {bundled}',
  },
  mappingNotJson: { 'zh-CN': '映射文件不是有效的 JSON：{detail}', en: 'The mapping is not valid JSON: {detail}' },
  badMapping: { 'zh-CN': '映射文件有 {count} 处错误：\n{errors}', en: 'The mapping has {count} error(s):\n{errors}' },
  badArguments: { 'zh-CN': '命令行参数有误：{detail}', en: 'The arguments are not right: {detail}' },
  badReport: {
    'zh-CN': '无法写入报告文件 {path}：{detail}',
    en: "The report file {path} can't be written: {detail}",
  },
} as const satisfies Record<string, Bilingual>;

export type FileProblemKey = keyof typeof problems;

export function fileProblemText(
  because: FileProblemKey,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): string {
  return fill(problems[because][language], values);
}
