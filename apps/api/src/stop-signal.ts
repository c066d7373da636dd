/** Runs `stop` at the first SIGINT or SIGTERM; a second one, which npm sends after the terminal's own, changes nothing. */
export function onStopSignal(stop: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const once = (): void => {
      if (stopping) return;
      stopping = true;
      stop().then(resolve, reject);
    };
    process.on('SIGINT', once);
    process.on('SIGTERM', once);
  });
}
