import { queryClient } from './query-client'
import { useSessionStore, type Membership } from './session'

/** Goes on as another of the person's memberships; every answer is asked for again. */
export function actAs({ role, scopeId }: Pick<Membership, 'role' | 'scopeId'>): void {
  useSessionStore.setState({ actingAs: { role, scopeId } })
  queryClient.clear()
}
