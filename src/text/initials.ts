/** "Redirected Optimized Cell Killing" → "ROCK", "half-life extension" → "HLE": the first letter of each word, in capitals. */
export const initialsOf = (words: string): string =>
  words.replace(/(\p{L})\p{L}*[-\s]?/gu, '$1').toUpperCase();
