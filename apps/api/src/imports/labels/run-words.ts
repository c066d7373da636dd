import { type Bilingual, fill, type Language } from '@gridvoice/domain/language';

/** What the importer says while it runs and at its end. */
const words = {
  usage: {
    'zh-CN': `用法：npm run import -- 文件 --mapping 映射 [--dry-run] [--report 报告.csv] [--strict] [--lang zh|en]

  文件          .xlsx 或 .csv（UTF-8、GB18030；逗号、制表符或分号分隔）
  --mapping     映射文件（JSON）的路径，或自带映射的名称；写法见 docs/importing.zh-CN.md
  --dry-run     只检查，不写入数据库
  --report      把被拒的行及原因写入 CSV
  --strict      有被拒的行时以失败退出
  --lang        zh 或 en，默认随系统语言`,
    en: `Usage: npm run import -- FILE --mapping MAPPING [--dry-run] [--report REPORT.csv] [--strict] [--lang zh|en]

  FILE          .xlsx or .csv (UTF-8 or GB18030; comma, tab or semicolon)
  --mapping     path of a mapping (JSON), or the name of one that comes with the project; see docs/importing.md
  --dry-run     checks everything and writes nothing to the database
  --report      writes the refused rows with their reasons to a CSV
  --strict      fails if a row was refused
  --lang        zh or en; else the system's language`,
  },
  preparing: { 'zh-CN': '正在读取文本表 {percent}%', en: 'reading the table of texts {percent}%' },
  progress: {
    'zh-CN': '已处理 {rows} 行（{percent}%），{rate} 行/秒：新 {imported}，重复 {duplicate}，被拒 {refused}',
    en: '{rows} rows ({percent}%), {rate} rows/s: {imported} new, {duplicate} repeated, {refused} refused',
  },
  finished: { 'zh-CN': '导入完成：{file}', en: 'Imported: {file}' },
  dryFinished: {
    'zh-CN': '试运行完成，没有写入任何内容：{file}',
    en: 'Dry run finished, nothing was written: {file}',
  },
  stopped: { 'zh-CN': '导入中断：{file}', en: 'Import stopped: {file}' },
  sums: {
    'zh-CN': '  共 {rows} 行 = 新导入 {imported} + 已存在 {duplicate} + 被拒 {refused}',
    en: '  {rows} rows = {imported} imported + {duplicate} already there + {refused} refused',
  },
  drySums: {
    'zh-CN': '  共 {rows} 行 = 可导入 {imported} + 文件内重复 {duplicate} + 被拒 {refused}（未查数据库，其中可能有已导入过的）',
    en: '  {rows} rows = {imported} to import + {duplicate} repeated in the file + {refused} refused (the database was not asked what it has)',
  },
  replaced: {
    'zh-CN': '  {count} 个无法显示的控制字符已替换为空格',
    en: "  {count} control characters that can't be shown were replaced by spaces",
  },
  undecodable: {
    'zh-CN': '  {count} 个字符无法解码：文件编码可能不对，可在映射里写明 encoding',
    en: '  {count} characters could not be decoded: the encoding may be wrong; the mapping can state it',
  },
  refusedRow: { 'zh-CN': '  第 {row} 行：{reasons}', en: '  row {row}: {reasons}' },
  refusedMore: {
    'zh-CN': '  ……另有 {count} 行被拒；加上 --report 被拒.csv 可得到全部',
    en: '  … {count} more rows were refused; add --report refused.csv for all of them',
  },
  reportAt: { 'zh-CN': '  被拒的行见 {path}', en: '  the refused rows are in {path}' },
  stopping: {
    'zh-CN': '正在停止：等待当前批次写完……',
    en: 'Stopping: the batch under way is being finished …',
  },
  continueHint: {
    'zh-CN': '用同样的命令再运行一次即可继续：已导入的行会被识别，不会重复。',
    en: 'Run the same command again to continue: rows already imported are recognised, none is filed twice.',
  },
  failed: { 'zh-CN': '导入失败：{detail}', en: 'The import failed: {detail}' },
  reasonJoin: { 'zh-CN': '；', en: '; ' },
  reasonColon: { 'zh-CN': '：', en: ': ' },
  reportRow: { 'zh-CN': '行号', en: 'row' },
  reportId: { 'zh-CN': '编号', en: 'source id' },
  reportColumns: { 'zh-CN': '列', en: 'columns' },
  reportReason: { 'zh-CN': '原因', en: 'reason' },
} as const satisfies Record<string, Bilingual>;

export type RunWord = keyof typeof words;

export function runWord(word: RunWord, language: Language, values?: Readonly<Record<string, string | number>>): string {
  return fill(words[word][language], values);
}
