import { inRoot } from '../build/root'

/** Where the product runs: the port of PORT or 4310, its data in .data unless DATA_DIR names another folder. */
export const port = Number(process.env.PORT ?? 4310)
export const dataDir = process.env.DATA_DIR ?? inRoot('.data')
