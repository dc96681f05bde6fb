import { useText } from '~/src/i18n/use-text'
import { Banner } from '~/src/ui/feedback/banner'

/** Names the characters that no font here draws and that print as 〓; nothing where there are none. */
export function MissingCharacters({ characters }: { characters: readonly string[] }) {
  const { t } = useText()
  if (characters.length === 0) return null
  return <Banner tone="warning">{t('prints.missing', { characters: characters.join(' ') })}</Banner>
}
