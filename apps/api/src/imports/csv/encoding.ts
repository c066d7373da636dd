import { open } from 'node:fs/promises';

export const encodings = ['utf-8', 'gb18030', 'utf-16le'] as const;
export type Encoding = (typeof encodings)[number];

const sampleBytes = 2 ** 20;

/** The encoding of a text file: by its byte order mark, else the one in which a sample has the fewest broken characters. */
export async function detectEncoding(path: string): Promise<Encoding> {
  const sample = await sampleOf(path);
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf) return 'utf-8';
  // One broken byte in a UTF-8 file must not turn all of it into another encoding's nonsense.
  return broken(sample, 'utf-8') <= broken(sample, 'gb18030') ? 'utf-8' : 'gb18030';
}

const broken = (sample: Uint8Array, encoding: Encoding): number =>
  new TextDecoder(encoding).decode(sample, { stream: true }).split('\ufffd').length - 1;

/** Up to 1 MB from the first byte that is not ASCII on, for until there every encoding says the same. */
async function sampleOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(sampleBytes);
    for (let position = 0; ; ) {
      const { bytesRead } = await file.read(buffer, 0, sampleBytes, position);
      const chunk = buffer.subarray(0, bytesRead);
      const found = chunk.findIndex((byte) => byte > 0x7f);
      if (bytesRead === 0 || found === 0 || (found > 0 && bytesRead < sampleBytes)) return chunk.subarray(Math.max(found, 0));
      position += found < 0 ? bytesRead : found;
    }
  } finally {
    await file.close();
  }
}
