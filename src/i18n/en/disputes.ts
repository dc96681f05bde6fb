import type { Translation } from '../translation'
import type { disputes as source } from '../zh-CN/disputes'

export const disputes: Translation<typeof source> = {
  title: 'Claim disputes',
  lead: 'Somebody says that another person has claimed their record. Check who they are, then decide.',
  record: '{{number}} · {{className}}',
  statement: 'Statement',
  contact: 'Contact',
  claimedAt: 'Claimed {{when}}',
  openedAt: 'Raised {{when}}',
  emptyTitle: 'No disputes',
  emptyText: 'When somebody raises one, it shows up here.',
  transfer: 'Hand over',
  keep: 'Leave as it is',
  ask: { transfer: 'Hand the record of {{name}} over?', keep: 'Leave the record of {{name}} as it is?' },
  effect: {
    transfer: { first: 'The present claim ends; the person who raised this gets the record and the career card', second: 'Both are told, with your note' },
    keep: { first: 'The claim stays, the dispute is closed', second: 'The person who raised it is told, with your note' },
  },
  note: 'Note',
  noteHint: 'How you checked and why you decide so. Whoever is told reads it as you write it.',
  noteMissing: 'Write a line, so that people know why.',
  phrase: {
    transfer: { first: 'Student card checked: it is the person who raised this' },
    keep: { first: 'Student card checked: the present holder is right', second: 'The person who raised it cannot be reached' },
  },
  decided: { transfer: 'Handed over', keep: 'Left as it is' },
  errors: {
    DISPUTE_CLOSED: 'Somebody decided on this a moment ago; the list is up to date now.',
    ALREADY_LINKED: 'The person who raised it has claimed another record by now and cannot take this one. Ask them first.',
  },
}
