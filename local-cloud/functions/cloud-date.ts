/**
 * Replaces the global `Date` by one that follows the cloud's clock. The prototype stays the same object, so
 * `instanceof` and every method keep working.
 * @param offset milliseconds between the cloud's clock and the machine's
 */
export function installCloudDate(offset: () => number): void {
  const MachineDate = Date
  const now = () => MachineDate.now() + offset()
  const CloudDate = new Proxy(MachineDate, {
    construct: (target, args: unknown[], newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget) as object,
    apply: () => new MachineDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
  })
  Object.defineProperty(MachineDate.prototype, 'constructor', { value: CloudDate, writable: true, configurable: true })
  globalThis.Date = CloudDate
}
