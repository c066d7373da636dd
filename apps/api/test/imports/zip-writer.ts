import { deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the directory claims about the size, where it lies. */
  readonly claimedSize?: number;
  readonly encrypted?: boolean;
}

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  return remainder >>> 0;
});

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = ((crcTable[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8)) >>> 0;
  return (crc ^ 0xffffffff) >>> 0;
}

/** A zip file of deflated parts. */
export function zip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const header = headerOf(part);
    const local = Buffer.concat([signed(0x04034b50), header.fields, lengths(header.name, 2), header.name, header.packed]);
    const position = Buffer.alloc(12);
    position.writeUInt32LE(offset, 8);
    directory.push(
      Buffer.concat([signed(0x02014b50), uint16(20), header.fields, lengths(header.name, 3), position, header.name]),
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, signed(0x06054b50), end]);
}

function headerOf({ name, content, claimedSize, encrypted }: ZipPart): { name: Buffer; packed: Buffer; fields: Buffer } {
  const bytes = Buffer.from(content);
  // Level 1: large test files are read once, and packing them well takes longer than that.
  const packed = deflateRawSync(bytes, { level: 1 });
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(encrypted ? 0x801 : 0x800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(claimedSize ?? bytes.length, 18);
  return { name: Buffer.from(name), packed, fields };
}

/** The length of the name, then those of what follows it: an extra field and, in the directory, a comment; both absent. */
function lengths(name: Buffer, count: number): Buffer {
  const bytes = Buffer.alloc(2 * count);
  bytes.writeUInt16LE(name.length);
  return bytes;
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
