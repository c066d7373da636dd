/** Of the server, in MB. */
export interface Memory {
  readonly resident: number;
  readonly heap: number;
}

const megabytes = (text: string, name: string): number =>
  Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN) / 1024 ** 2;

export async function readMemory(url: URL): Promise<Memory> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  return { resident: megabytes(text, 'process_resident_memory_bytes'), heap: megabytes(text, 'nodejs_heap_size_used_bytes') };
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;

/** By how much memory grew from the first third of the samples to the last, between the medians; MB and a share of the first. */
export function growth(samples: readonly number[]): { readonly megabytes: number; readonly share: number } {
  const third = Math.max(1, Math.floor(samples.length / 3));
  const first = median(samples.slice(0, third));
  const last = median(samples.slice(-third));
  return { megabytes: last - first, share: last / first - 1 };
}

/** Grown by no more than a tenth or 30 MB. */
export const isFlat = (samples: readonly number[]): boolean => {
  const { megabytes: grown, share } = growth(samples);
  return grown <= 30 || share <= 0.1;
};
