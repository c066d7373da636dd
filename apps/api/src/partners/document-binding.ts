import { createHash } from 'node:crypto';
import type { Viewer } from '../access/viewer.js';
import { CodedError } from '../errors/coded-error.js';

/** A document as a key is bound to it: to the byte, so blanks and comments count. SHA-256 in hex. */
export const documentHash = (source: string): string => createHash('sha256').update(source).digest('hex');

/** Whether somebody may send a document: a key that is bound to some, only these. */
export function documentAllowed(viewer: Pick<Viewer, 'key'> | null, source: string): boolean {
  const documents = viewer?.key?.documents ?? null;
  return documents === null || documents.includes(documentHash(source));
}

/** FORBIDDEN: the key is bound to other documents. */
export const unboundDocument = (): CodedError =>
  new CodedError('FORBIDDEN', {
    'zh-CN': '此密钥只能发送登记时绑定的查询文档，须逐字一致；当前文档不在其中。',
    en: 'This key may only send the documents it was bound to, to the letter; this one is not among them.',
  });
