/** Products under one roof that never share a page: each loads only what it needs. */
async function start(): Promise<void> {
  if (location.pathname.startsWith('/wall')) return (await import('./wall/start.js')).startWall();
  if (!location.pathname.startsWith('/desk')) history.replaceState(null, '', '/desk');
  (await import('./desk/start.js')).startDesk();
}

void start();
