import type { Span } from './span.ts'

/** A candidate that a rule considered and turned down. */
export interface Rejection extends Span {
  readonly rule: string
  readonly why: string
}

/** Where stages tell what they turned down and why, for `isnad explain`. Reading without one costs nothing. */
export interface Trace {
  reject(rule: string, span: Span, why: string): void
}

/** Collects rejections in the order they come. */
export class RecordingTrace implements Trace {
  readonly rejections: Rejection[] = []

  reject(rule: string, span: Span, why: string): void {
    this.rejections.push({ start: span.start, end: span.end, rule, why })
  }
}
