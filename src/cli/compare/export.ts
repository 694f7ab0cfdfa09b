import { claimsTable, tableCsv, toFtm, toGexf, toGraphml, toJsonLd, toJsonl } from '../../export/index.ts'
import { write } from '../output.ts'
import { type Collection, type CollectionOptions, collect } from './collection.ts'

/** A format: what it is made by, and what of the stories and the network does not go into it. */
interface Format {
  readonly make: (collection: Collection) => string
  readonly leavesOut: string
}

const FORMATS = {
  csv: {
    make: ({ set }) => tableCsv(claimsTable(set)),
    leavesOut:
      'one row a claim; events, ledgers, contradictions, network and places in the texts are left out (isnad ledger, contradictions, network --format csv)',
  },
  jsonl: {
    make: collection => toJsonl(collection.set, collection.network()),
    leavesOut: 'the texts of the articles are left out',
  },
  jsonld: {
    make: collection => toJsonLd(collection.set, collection.network()),
    leavesOut: 'ledgers, contradictions, labels, relations, reasons and places in the texts are left out',
  },
  ftm: {
    make: collection => toFtm(collection.set, collection.network()),
    leavesOut:
      'actors, articles and relations only; places that are no state or city, and relations with them, are left out, as are claims and events',
  },
  graphml: {
    make: collection => toGraphml(collection.network()),
    leavesOut: 'the network only; actors without a relation and places in the texts are left out',
  },
  gexf: {
    make: collection => toGexf(collection.network()),
    leavesOut: 'the network only; actors without a relation and places in the texts are left out',
  },
} as const satisfies Record<string, Format>

export type ExportFormat = keyof typeof FORMATS

/** Prints stories and network for another tool, and says on standard error what that format leaves out. True if everything could be read. */
export async function exportAll(options: CollectionOptions & { readonly format: ExportFormat }): Promise<boolean> {
  const collection = await collect(options)
  const { make, leavesOut }: Format = FORMATS[options.format]
  await write(make(collection))
  process.stderr.write(`isnad: ${options.format}: ${leavesOut}\n`)
  return collection.sound
}
