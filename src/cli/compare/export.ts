import { EXPORT_FORMATS, type ExportFormatName } from '../../export/index.ts'
import { write } from '../output.ts'
import { type CollectionOptions, withCollection } from './collection.ts'

/** Prints stories and network for another tool, and says on standard error what that format leaves out. True if everything could be read. */
export const exportAll = (options: CollectionOptions & { readonly format: ExportFormatName }): Promise<boolean> =>
  withCollection(options, async collection => {
    const { pieces, leavesOut } = EXPORT_FORMATS[options.format]
    const say = (what: string): unknown => process.stderr.write(`isnad: ${options.format}: ${what}\n`)
    for await (const piece of pieces(collection, say)) await write(piece)
    say(leavesOut)
  })
