import type { BadField } from '../errors/coded-error.js';
import { commonPasswords } from './common-passwords.js';

export const shortestPassword = 12;
export const longestPassword = 200;

const say = (path: string, chinese: string, english: string): BadField => ({ path, text: { 'zh-CN': chinese, en: english } });

/**
 * What is wrong with a password somebody chooses: 12 to 200 characters, not the user name, not one of the commonest. Which
 * kinds of characters it is made of is left to its owner, as NIST SP 800-63B advises.
 */
export function badPassword(path: string, password: string, username: string): BadField[] {
  const letters = [...password].length;
  if (letters < shortestPassword)
    return [say(path, `至少 ${shortestPassword} 个字符`, `at least ${shortestPassword} characters`)];
  if (letters > longestPassword) return [say(path, `最多 ${longestPassword} 个字符`, `at most ${longestPassword} characters`)];
  const plain = password.normalize('NFKC').toLowerCase();
  if (plain === username.normalize('NFKC').toLowerCase()) return [say(path, '不能与用户名相同', "mustn't be the user name")];
  if (commonPasswords.has(plain)) return [say(path, '过于常见，容易被猜到', 'is too common to be safe')];
  return [];
}

/** Bounds for a password somebody types to prove who they are: the rules of today may not have held when it was chosen. */
export function badAttempt(path: string, text: string, most: number = longestPassword): BadField[] {
  if (text.length === 0) return [say(path, '不能为空', 'must not be empty')];
  if (text.length > most) return [say(path, `最多 ${most} 个字符`, `at most ${most} characters`)];
  return [];
}
