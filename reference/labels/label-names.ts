import type { Localized } from '~/domain/catalogues/locale'
import { foldWords } from '~/domain/cards/fold-words'
import type { CatalogueSource } from '../catalogue-source'
import { CREDENTIAL_ROWS } from './credential-rows'
import { HOBBY_ROWS } from './hobby-rows'

export const LABEL_NAMES_SOURCE: CatalogueSource = {
  id: 'label-names',
  title: '证书、语言考试与爱好的通用名称',
  year: 2026,
  version: '1',
  publisher: 'Yicheng contributors',
  obtained:
    'Written for this product: names and levels of tests and certificates as their bodies publish them, after the national catalogue of professional qualifications (2021 edition); other names and the list of hobbies are our own, common knowledge of the field',
  licence: 'MIT, as this repository',
  note: 'A subset: what students commonly have. Anything else stays as its student wrote it and is found by its words.',
}

/** A sub-label that goes by many names. */
export interface LabelName extends Localized {
  code: string
  group: 'certificate' | 'language' | 'hobby'
  /** the language that a test is in, ISO 639-1 */
  language?: string
  aliases: readonly string[]
  /** the code of what who has this one has as well, of the same group */
  contains?: string
}

const namesOf = (words: string | undefined): string[] => (words === undefined || words === '' ? [] : words.split(','))

const credentials = CREDENTIAL_ROWS.map((row): LabelName => {
  const [code = '', group = '', language = '', zh = '', en = '', others, contains] = row.split('|')
  return { code, group: group === 'language' ? 'language' : 'certificate', zh, en, aliases: namesOf(others), ...(language !== '' && { language }), ...(contains !== undefined && { contains }) }
})
const hobbies = HOBBY_ROWS.map((row): LabelName => {
  const [code = '', zh = '', en = '', others] = row.split('|')
  return { code, group: 'hobby', zh, en, aliases: namesOf(others) }
})

/** Certificates, languages with their tests, and hobbies that go by known names. */
export const LABEL_NAMES: readonly LabelName[] = [...credentials, ...hobbies]

/** By 'group:code'. */
export const LABEL_NAMES_BY_KEY: ReadonlyMap<string, LabelName> = new Map(LABEL_NAMES.map((name) => [`${name.group}:${name.code}`, name]))

/** Every name of one, folded. */
export const foldedNamesOf = ({ zh, en, aliases }: LabelName): string[] => [zh, en, ...aliases].map(foldWords)

const byFolded = (names: readonly LabelName[]) => new Map(names.flatMap((name) => foldedNamesOf(name).map((folded) => [folded, name] as const)))
const credentialByFolded = byFolded(credentials)
const hobbyByFolded = byFolded(hobbies)

/** What goes by this folded name; a certificate and a language test may be written as either. */
export function labelNamed(group: LabelName['group'], folded: string): LabelName | undefined {
  return (group === 'hobby' ? hobbyByFolded : credentialByFolded).get(folded)
}
