import { useText } from '~/src/i18n/use-text'
import { restart, switchTo } from '~/src/platform/navigation'
import { useMembership, useSession } from '~/src/platform/session'
import type { Navigation } from '~/src/ui/screen/navigation'
import { Identity } from './identity'
import { firstPlaceOf, placesOf, type Place } from './places'

/** The places of the role in force, for `<Screen navigation>` of a tab page. */
export function useNavigation(activeId: Place['route']): Navigation {
  const { t } = useText()
  const session = useSession()
  const membership = useMembership()
  const places = placesOf(membership?.role)
  return {
    activeId,
    items: places.map(({ route, text, icon }) => ({ id: route, label: t(text), icon, ...(route === 'messages' && { count: session?.unreadCount ?? 0 }) })),
    onSelect: (id) => {
      const place = places.find(({ route }) => route === id)
      if (place && place.route !== activeId) void switchTo(place.route)
    },
    ...(session && { identity: <Identity name={session.displayName} scope={membership?.scopeName ?? ''} /> }),
  }
}

/** Starts over at the first place of a role. */
export function startAs(role: string | undefined): Promise<void> {
  return restart(firstPlaceOf(role))
}
