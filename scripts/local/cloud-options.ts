import type { TemplateKey } from '~/domain/alerts/message-kinds'
import { templateFields } from '~/domain/alerts/template-fields'
import type { LocalCloudOptions } from '~/local-cloud/options'
import type { Collections } from '~/server/ports/collections'
import { newFieldKeys } from './field-keys'
import declared from '../../cloud/collections.json'
import storageRules from '../../cloud/storage-rules.json'

type Indexes = NonNullable<LocalCloudOptions['indexes']>

/** What cloud/collections.json says; the type holds it to the collections the server knows. */
const collections: Record<keyof Collections, { rules: { read: boolean | string; write: boolean | string }; indexes: unknown[] }> = declared

export const collectionNames = Object.keys(collections) as (keyof Collections)[]
const templateIdOf = (key: string) => `local-${key}`

/** The product's cloud as declared under cloud/, for the local cloud: the same collections, indexes and rules as in production. */
export function productCloud(fieldKeys = newFieldKeys()): Pick<LocalCloudOptions, 'indexes' | 'rules' | 'storageRules' | 'templates' | 'environment'> {
  const keys = Object.keys(templateFields) as TemplateKey[]
  return {
    indexes: Object.fromEntries(Object.entries(collections).map(([name, { indexes }]) => [name, indexes])) as Indexes,
    rules: Object.fromEntries(Object.entries(collections).map(([name, { rules }]) => [name, rules])),
    storageRules,
    templates: keys.map(key => ({ id: templateIdOf(key), title: key, fields: Object.keys(templateFields[key]) })),
    environment: { FIELD_KEYS: fieldKeys, SUBSCRIBE_TEMPLATES: JSON.stringify(Object.fromEntries(keys.map(key => [key, templateIdOf(key)]))) },
  }
}
