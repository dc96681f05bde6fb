import { deskCodeStock } from '~/domain/desk/desk-limits'
import { secretHash } from '../../kernel/secret-hash'
import type { TimerJob } from '../../kernel/timer-jobs'

const page = 'member/pages/desk-sign-in/index'

/**
 * Keeps codes ready for desks. WeChat's interfaces answer a function that the mini-program or the timer started, not one
 * that a browser started (docs/decisions/009), so a desk can't have a code made when it asks.
 */
export const stockDeskCodes: TimerJob = {
  name: 'stockDeskCodes',
  async run({ documents, codes, ids, clock, hasDesks }) {
    if (!hasDesks) return 0
    const missing = deskCodeStock - (await documents.count('desk-codes', {}))
    for (let made = 0; made < missing; made++) {
      const scene = ids.random()
      const picture = await codes.create(page, scene)
      if (!picture) return made
      await documents.put('desk-codes', { _id: secretHash(scene), scene, image: dataUrl(picture), madeAt: clock.now().toISOString() })
    }
    return Math.max(0, missing)
  },
}

/** WeChat answers JPEG unless the code is transparent; FF D8 begins a JPEG. */
function dataUrl(picture: Uint8Array): string {
  const type = picture[0] === 0xff && picture[1] === 0xd8 ? 'jpeg' : 'png'
  return `data:image/${type};base64,${Buffer.from(picture).toString('base64')}`
}
