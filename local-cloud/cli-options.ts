import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { LocalCloudOptions } from './options'

export const usage = `wechat-local-cloud: WeChat cloud on this machine

  --functions <folder>   built functions, one folder each (required)
  --data <folder>        where documents, files and sessions are kept (default .data)
  --port <number>        default 4310
  --host <address>       default 127.0.0.1
  --env <id>             environment id (default local-cloud)
  --static <folder>      served at /, e.g. an H5 build
  --config <file.json>   any further option of startLocalCloud: personas, indexes, rules, templates, faults, ...
  --quiet                no log lines
  --help`

/** Reads the command line. Returns undefined when help was asked for; throws an Error that says what is wrong. */
export function readCommandLine(args: string[]): (LocalCloudOptions & { isQuiet: boolean }) | undefined {
  const { values } = parseArgs({
    args,
    options: {
      functions: { type: 'string' },
      data: { type: 'string', default: '.data' },
      port: { type: 'string', default: '4310' },
      host: { type: 'string' },
      env: { type: 'string' },
      static: { type: 'string' },
      config: { type: 'string' },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  if (!values.functions) throw new Error('--functions <folder> is required')
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port must be 0 to 65535, not ${values.port}`)
  const file = values.config ? (JSON.parse(readFileSync(values.config, 'utf8')) as Partial<LocalCloudOptions>) : {}
  return {
    ...file,
    functionsDir: values.functions,
    dataDir: values.data,
    port,
    ...(values.host ? { host: values.host } : {}),
    ...(values.env ? { envId: values.env } : {}),
    ...(values.static ? { staticDir: values.static } : {}),
    isQuiet: values.quiet,
  }
}
