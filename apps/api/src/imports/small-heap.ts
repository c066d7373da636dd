import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const tidyFrom = 230 * 2 ** 20;

/**
 * Keeps the process below its 300 MB: little of what an import touches stays alive, but Node lets garbage pile up while
 * it thinks there is memory to spare. To be called now and then.
 */
export function smallHeap(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return () => {
    if (process.memoryUsage.rss() > tidyFrom) collect();
  };
}
