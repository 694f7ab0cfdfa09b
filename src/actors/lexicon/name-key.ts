/**
 * Folds one word of a name further than `fold`: hamza seats (مسؤول، مسئول) and a doubled waw inside (داوود، داود) are one. Takes a folded
 * word. A final hamza stays: وفاء is no وفا.
 */
export const nameKey = (folded: string): string =>
  /[ءؤئ]|.وو/.test(folded)
    ? folded
        .replace(/ء(?=.)/g, '')
        .replace(/ؤ/g, 'و')
        .replace(/ئ/g, 'ي')
        .replace(/(?<=.)وو/g, 'و')
    : folded
