import { readCommandLine, usage } from './cli-options'
import { startLocalCloud } from './start-local-cloud'

async function run(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2))
  if (!options) return console.log(usage)
  const { isQuiet, ...rest } = options
  const cloud = await startLocalCloud({
    ...rest,
    onLog: ({ level, source, text }) => {
      if (!isQuiet) console.log(`[${level}] ${source}: ${text}`)
    },
  })
  console.log(`environment ${cloud.envId} at ${cloud.url}\ninspect it at ${cloud.url}/cloud/inspect`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void cloud.close().then(() => process.exit(0)))
  }
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
