import { useState } from 'react'
import { readCard, setConsent } from '~/contract/cards'
import { readPrivacy } from '~/contract/rights'
import type { ConsentPurpose } from '~/domain/accounts/terms'
import { useText } from '~/src/i18n/use-text'
import { refresh } from '~/src/platform/operation-key'
import { useCommand } from '~/src/platform/use-command'
import { notify } from '~/src/ui/notice/notify'

/** One switch: shown at once, in force with the next call; a minor is asked to read first. */
export function useConsent(purpose: ConsentPurpose, isGranted: boolean) {
  const { t, errorText } = useText()
  const [wanted, setWanted] = useState<boolean>()
  const [asked, setAsked] = useState<ConsentPurpose>()
  const command = useCommand(setConsent, {
    onDone: (_, { isGranted: isOn }) => {
      setAsked(undefined)
      refresh(readCard, readPrivacy)
      notify({ text: t(isOn ? 'cards.consent.on' : 'cards.consent.off'), tone: 'success' })
    },
    onError: ({ code }) => {
      setWanted(undefined)
      if (code === 'MINOR_NOTICE_NEEDED') setAsked(purpose)
      else notify({ text: errorText(code), tone: 'danger' })
    },
  })
  const change = (isOn: boolean) => {
    setWanted(isOn)
    void command.run({ purpose, isGranted: isOn })
  }
  const grantAsRead = () => {
    setWanted(true)
    return command.run({ purpose, isGranted: true, hasReadNotice: true })
  }
  return { isOn: wanted ?? isGranted, isPending: command.isPending, change, notice: { purpose: asked, onRead: grantAsRead, onCancel: () => setAsked(undefined) } }
}
