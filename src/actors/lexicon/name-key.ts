/** Folds one word of a name further than `fold`: hamza seats (مسؤول، مسئول) and doubled waw (داوود، داود) are one. Takes a folded word. */
export const nameKey = (folded: string): string =>
  /[ءؤئ]|وو/.test(folded) ? folded.replace(/ء/g, '').replace(/ؤ/g, 'و').replace(/ئ/g, 'ي').replace(/وو/g, 'و') : folded
