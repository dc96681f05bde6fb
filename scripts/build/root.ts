import path from 'node:path'

/** The project's folder, wherever a script is started from. */
export const root = path.resolve(import.meta.dirname, '../..')
export const inRoot = (...parts: string[]) => path.join(root, ...parts)
