import { followSignals, type Heard } from './follow-signals'
import type { Signal, SignalDocument, SignalSource } from './signal'

/** A source whose documents, breaks and 15 seconds the test decides. */
function setUp(heard: Heard = { seq: undefined }) {
  const signals: Signal[] = []
  let watches = 0
  let emit: (document: SignalDocument | undefined) => void = () => undefined
  let end: () => void = () => undefined
  let tick: (() => void) | undefined
  const source: SignalSource = {
    watch(onSnapshot, onEnd) {
      watches += 1
      emit = onSnapshot
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
  const stop = followSignals(source, signal => signals.push(signal), { heard, timer })
  return {
    signals,
    stop,
    emit: (seq: number, topic: SignalDocument['topic'] = 'inbox') => emit({ seq, topic, ref: 'r' }),
    emitNothing: () => emit(undefined),
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

test('the first signal of a life is news', () => {
  const { emit, emitNothing, signals } = setUp()
  emitNothing()
  emit(1, 'chat')
  expect(signals).toEqual([{ topic: 'chat', ref: 'r' }])
})

test('an account that is opened anew counts from the beginning', () => {
  const { emit, emitNothing, signals } = setUp()
  emit(7)
  emitNothing()
  emit(1, 'chat')
  expect(signals).toEqual([{ topic: 'chat', ref: 'r' }])
})

test('what came while nobody listened is told at the next first snapshot', () => {
  const heard: Heard = { seq: undefined }
  const first = setUp(heard)
  first.emit(3)
  first.stop()
  const second = setUp(heard)
  second.emit(5)
  expect(second.signals).toEqual([{ topic: 'unknown' }])
})

test('a reconnected watch tells of what it missed', () => {
  const { emit, end, tick, signals } = setUp()
  emit(1)
  // An EventSource reconnects by itself and begins with a snapshot again.
  emit(3)
  expect(signals).toEqual([{ topic: 'unknown' }])
  end()
  tick()
  emit(5)
  expect(signals).toEqual([{ topic: 'unknown' }, { topic: 'unknown' }, { topic: 'unknown' }])
})

test('a watch that works only at the second try cannot know what went by', () => {
  const { emit, end, tick, signals } = setUp()
  end()
  tick()
  emit(4)
  expect(signals).toEqual([{ topic: 'unknown' }, { topic: 'unknown' }])
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
  end()
  expect(isLooking()).toBe(false)
})
