import { create } from 'qrcode';

export interface QrDrawing {
  /** Modules on a side, the quiet zone included. */
  readonly size: number;
  /** The dark modules as the data of an SVG path: no inline style, no image from elsewhere. */
  readonly path: string;
}

const quietZone = 4;

/** A text as a QR code. */
export function qrDrawing(text: string): QrDrawing {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data.keys()).filter((index) => data[index]);
  const square = (index: number): string => `M${(index % size) + quietZone} ${Math.floor(index / size) + quietZone}h1v1h-1z`;
  return { size: size + 2 * quietZone, path: dark.map(square).join('') };
}
