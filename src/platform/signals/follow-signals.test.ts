import { followSignals } from './follow-signals'
import type { Signal, SignalDocument, SignalSource } from './signal'

/** A source whose documents, breaks and 15 seconds the test decides. */
function setUp() {
  const signals: Signal[] = []
  let watches = 0
  let emit: (document: SignalDocument) => void = () => undefined
  let end: () => void = () => undefined
  let tick: (() => void) | undefined
  const source: SignalSource = {
    watch(onDocument, onEnd) {
      watches += 1
      emit = onDocument
      end = onEnd
      return () => undefined
    },
  }
  const timer = {
    every(_ms: number, work: () => void) {
      tick = work
      return () => {
        tick = undefined
      }
    },
  }
  const stop = followSignals(source, signal => signals.push(signal), timer)
  return {
    signals,
    stop,
    emit: (seq: number, topic: SignalDocument['topic'] = 'inbox') => emit({ seq, topic, ref: 'r' }),
    end: () => end(),
    tick: () => tick?.(),
    watches: () => watches,
    isLooking: () => tick !== undefined,
  }
}

test('the first snapshot is where we start, not news', () => {
  const { emit, signals } = setUp()
  emit(7)
  expect(signals).toEqual([])
})

test('each change is told once', () => {
  const { emit, signals } = setUp()
  emit(1)
  emit(2, 'chat')
  emit(2, 'chat')
  emit(3, 'room')
  expect(signals).toEqual([{ topic: 'chat', ref: 'r' }, { topic: 'room', ref: 'r' }])
})

test('a gap means that something went by unseen', () => {
  const { emit, signals } = setUp()
  emit(1)
  emit(4, 'chat')
  expect(signals).toEqual([{ topic: 'unknown' }])
})

test('a broken watch is replaced by looking, and tried again', () => {
  const { emit, end, tick, signals, watches, isLooking } = setUp()
  emit(1)
  end()
  expect(signals).toEqual([])
  tick()
  expect(signals).toEqual([{ topic: 'unknown' }])
  expect(watches()).toBe(2)
  emit(2, 'inbox')
  expect(isLooking()).toBe(false)
})

test('nothing goes on after stopping', () => {
  const { end, stop, isLooking } = setUp()
  end()
  stop()
  expect(isLooking()).toBe(false)
})
