import { create } from 'qrcode';
import { expect, it } from 'vitest';
import { qrDrawing } from './qr-path.js';

it('a QR code is drawn with every dark module in its place, inside its quiet zone', () => {
  const content = 'otpauth://totp/Gridvoice:ops?secret=JBSWY3DPEHPK3PXP';
  const { size, path } = qrDrawing(content);
  const { modules } = create(content, { errorCorrectionLevel: 'M' });
  expect(size).toBe(modules.size + 8);
  const drawn = new Set([...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => `${Number(x) - 4},${Number(y) - 4}`));
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) expect(drawn.has(`${x},${y}`)).toBe(modules.get(y, x) === 1);
  }
});
