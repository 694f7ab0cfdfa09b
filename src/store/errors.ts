import { IsnadError, reasonOf } from '../errors.ts'

export { reasonOf }

/** The store cannot do what it was asked: its disk, its database or its files are at fault, and the message says which. */
export class StoreError extends IsnadError {
  override readonly name: string = 'StoreError'
}

/** Another process has the store. */
export class StoreLockedError extends StoreError {
  override readonly name = 'StoreLockedError'
}

/** Bytes on disk are not what was written there. */
export class StoreDamagedError extends StoreError {
  override readonly name = 'StoreDamagedError'
}
