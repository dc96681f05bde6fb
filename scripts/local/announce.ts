import type { LocalCloud } from '~/local-cloud/start-local-cloud'
import { DEMO_PERSONAS } from '../demo-data/personas'

/** Han characters take two columns of a terminal. */
const width = (text: string) => [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0)
const pad = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - width(text)))

/** Tells where the product runs and whom one may walk in as. */
export function announce({ url }: LocalCloud): void {
  const lines = DEMO_PERSONAS.map(({ name, note }) => `    ${pad(name, 8)} ${note}`)
  console.log(`
  一程 Yicheng    ${url}
  local cloud     ${url}/cloud/inspect

  Walk in as:
${lines.join('\n')}

  Two tabs can be two people. Ctrl-C stops; npm run reset empties.
`)
}
