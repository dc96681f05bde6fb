import { EJSON } from 'bson'

/** Reads canonical or relaxed extended JSON; numbers become JavaScript numbers, `$date` Date, `$oid` ObjectId and so on. */
export function parseEjson(text: string): unknown {
  return EJSON.parse(text, { relaxed: true })
}

/** Writes canonical extended JSON, the form in which the SDK expects documents. */
export function stringifyEjson(value: unknown): string {
  return EJSON.stringify(value, undefined, undefined, { relaxed: false })
}
