import { readCard, setConsent } from '~/contract/cards'
import type { Operation } from '~/contract/operation'
import type { ConsentPurpose } from '~/domain/accounts/terms'
import { useText } from '~/src/i18n/use-text'
import { useCommand } from '~/src/platform/use-command'
import { Banner } from '~/src/ui/feedback/banner'
import { notify } from '~/src/ui/notice/notify'

/** Whether one counts in figures of the school: said plainly, changed with one tap, in effect at once. */
export function CountedChoice({ purpose, isCounted, words, refreshes }: {
  purpose: ConsentPurpose
  isCounted: boolean
  words: { says: string; action: string; /** after it was changed */ done: string }
  /** operations whose answers say it, the card's aside */
  refreshes: readonly Operation[]
}) {
  const { errorText } = useText()
  const decide = useCommand(setConsent, {
    refreshes: [readCard, ...refreshes],
    onDone: () => notify({ text: words.done, tone: 'success' }),
    onError: ({ code }) => notify({ text: errorText(code), tone: 'danger' }),
  })
  return (
    <Banner tone="info" actionLabel={words.action} onAction={() => decide.run({ purpose, isGranted: !isCounted })}>
      {words.says}
    </Banner>
  )
}
