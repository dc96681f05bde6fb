import type { CatalogueSource } from '../catalogue-source'

export const POSTING_LANGUAGE_SOURCE: CatalogueSource = {
  id: 'posting-language',
  title: '招聘文本用语',
  year: 2026,
  version: '1',
  publisher: 'Yicheng contributors',
  obtained:
    'Written for this product after what campus postings say: words of degree (了解 < 会 < 熟悉 < 熟练 < 精通), words that take a requirement back or soften it, short names of majors. No public standard fixes them',
  licence: 'MIT, as this repository',
  note: 'Everything here only proposes; a person accepts or declines each proposal.',
}
