import { useEffect, useState } from 'react'
import { isWeapp } from '../environment'

const lookEveryMs = 100

/** How loud the microphone hears now, 0..1; 0 without one. */
export function useLoudness(stream: MediaStream | undefined): number {
  const [loudness, setLoudness] = useState(0)
  useEffect(() => {
    if (isWeapp || !stream || stream.getAudioTracks().length === 0) return
    const context = new AudioContext()
    const analyser = context.createAnalyser()
    context.createMediaStreamSource(stream).connect(analyser)
    const samples = new Uint8Array(analyser.fftSize)
    const timer = setInterval(() => {
      analyser.getByteTimeDomainData(samples)
      const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample - 128)), 0)
      setLoudness(Math.round((loudest / 128) * 20) / 20)
    }, lookEveryMs)
    return () => {
      clearInterval(timer)
      void context.close()
    }
  }, [stream])
  return loudness
}
