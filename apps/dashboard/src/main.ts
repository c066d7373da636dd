/** Three products under one roof that never share a page: each loads only what it needs. */
async function start(): Promise<void> {
  if (location.pathname.startsWith('/wall')) (await import('./wall/start.js')).startWall();
}

void start();
