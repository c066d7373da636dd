/**
 * What is wrong with a lockfile's `packages`, a sentence each. An address of a registry in it would send everybody there; a package
 * that npm could not see when it wrote the lockfile makes `npm ci` refuse it elsewhere, and `npm install` never tells.
 */
export function lockfileFaults(packages) {
  return Object.entries(packages).flatMap(([path, entry]) => [...hosts(path, entry), ...missing(packages, path, entry)]);
}

function hosts(path, { resolved }) {
  return resolved?.includes('://') ? [`${path} is resolved from ${new URL(resolved).host}`] : [];
}

function missing(packages, path, { dependencies, optionalDependencies }) {
  const names = Object.keys({ ...dependencies, ...optionalDependencies });
  return names
    .filter((name) => !isLocked(packages, path, name))
    .map((name) => `${path || 'the root'} needs ${name}, which is not locked`);
}

/** Node looks in node_modules beside the package, and then in every folder above. */
function isLocked(packages, path, name) {
  const above = path.split('/');
  for (let depth = above.length; depth >= 0; depth--) {
    if (packages[[...above.slice(0, depth), 'node_modules', name].join('/')] !== undefined) return true;
  }
  return false;
}
