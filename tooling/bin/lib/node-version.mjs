import { giveUp } from './say.mjs';

const [oldestMajor, oldestMinor] = [20, 19];

/** Ends the command where Node is too old for it. */
export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  giveUp(
    `Gridvoice needs Node ${oldestMajor}.${oldestMinor} or newer; this is ${process.versions.node}. Get one from https://nodejs.org.`,
  );
}
