import { readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from './build/root'
import { inventoryTable } from './privacy-inventory'

/** Writes the inventory into docs/privacy.md anew; the words above it stay. */
const page = inRoot('docs/privacy.md')
const [words = ''] = readFileSync(page, 'utf8').split('## Inventory')
writeFileSync(page, `${words}## Inventory\n\n${inventoryTable()}\n`)
