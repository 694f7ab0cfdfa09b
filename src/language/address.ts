import { wordSet } from './normalise.ts'

/** Nouns that honour whom the office or name behind them tells, folded: معالي الوزير، سمو الأمير، دولة الرئيس. */
export const FORMS_OF_ADDRESS = wordSet('جلالة فخامة سمو سماحة فضيلة معالي سيادة قداسة غبطة دولة سعادة نيافة عطوفة')
