import { word } from '@gridvoice/domain/labels/words';
import { demoAccounts, demoPassword, type SampleMember } from '../sample/members.js';

/** How many columns of a terminal a text takes: Chinese characters take two. */
export const columns = (text: string): number => [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/.test(one) ? 2 : 1), 0);

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));

/** Rows with their columns lined up. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => columns(row[index] ?? ''))));
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, index) => pad(cell, widths[index] ?? 0))
        .join('  ')
        .trimEnd()}`,
  );
}

/** What the demo prints once it can be used. */
export function welcome(origin: string, wallToken: string, partnerKey: string): string {
  return [
    '',
    '  客户投诉处置演示已就绪 · The complaint-handling demo is ready',
    '',
    ...table([
      ['监控大屏', 'Wall', `${origin}/wall#token=${wallToken}`],
      ['工作台', 'Desk', `${origin}/desk`],
      ['接口浏览器', 'API explorer', `${origin}/explorer`],
    ]),
    '',
    '  合作方接口密钥 · Partner API key（Authorization: Bearer …）',
    '',
    `  ${partnerKey}`,
    '',
    `  登录账号 · Sign-ins（密码 · password: ${demoPassword}）`,
    '',
    ...table([['账号', '姓名', '部门', '岗位', 'Department', 'Role'], ...demoAccounts.map(accountRow)]),
    '',
    '  Ctrl-C 停止全部 · stops everything        npm run demo -- --fresh 重新开始 · starts over',
    '',
  ].join('\n');
}

const accountRow = ({ username, name, department, roles: [role] }: SampleMember): string[] => {
  const says = (language: 'zh-CN' | 'en'): string[] => [
    department ? word('department', department, language) : '–',
    role ? word('role', role, language) : '–',
  ];
  const [zhDepartment = '', zhRole = ''] = says('zh-CN');
  return [username, name, zhDepartment, zhRole, ...says('en')];
};
