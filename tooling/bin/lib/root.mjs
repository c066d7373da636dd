import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's root folder, without a slash at its end. */
export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** A path inside the project. */
export const inProject = (...parts) => join(root, ...parts);

/** Imports a built module of the project, wherever the project lies (a path with spaces is no URL). */
export const importBuilt = (path) => import(pathToFileURL(inProject(path)).href);
